import ArgumentParser
import TerminalKit
import Workspace

/// One run of respite: arguments in, words and a status out.
enum Program {
  static func run(_ arguments: [String], on machine: Machine) -> Status {
    guard InitQuestions.areOpen(arguments), machine.showWelcome != nil else {
      return run(whole: arguments, on: machine)
    }
    do throws(Complaint) {
      let shared = SharedOptions.plain(team: arguments.count == 3 ? arguments[2] : nil)
      guard let shared,
        let whole = try InitQuestions.answered(arguments, at: try Desk(machine: machine, shared: shared))
      else { return run(whole: arguments, on: machine) }
      let status = run(whole: whole, on: machine)
      guard status == .done else { return status }
      // A new team sees a rota at once.
      return run(whole: ["plan", "--weeks", "2", "--apply"] + arguments.dropFirst(), on: machine)
    } catch {
      return machine.deliver(error, asJSON: false)
    }
  }

  /// Runs a command line that says all it has to say.
  private static func run(whole arguments: [String], on machine: Machine) -> Status {
    let command: any ParsableCommand
    do { command = try Respite.parseAsRoot(arguments) } catch { return explain(error, arguments, on: machine) }
    guard let ours = command as? any RespiteCommand else { return runForeign(command, arguments, on: machine) }
    do throws(Complaint) {
      return machine.deliver(try ours.answer(at: try Desk(machine: machine, shared: ours.shared)), to: ours.shared)
    } catch {
      return machine.deliver(error, asJSON: ours.shared.json)
    }
  }

  /// `help` and its like are commands of ArgumentParser's own, which answer by throwing.
  private static func runForeign(
    _ command: any ParsableCommand, _ arguments: [String], on machine: Machine
  ) -> Status {
    var command = command
    do { try command.run() } catch { return explain(error, arguments, on: machine) }
    return .done
  }

  /// Prints what ArgumentParser has to say: help and the version as answers, everything else as a complaint.
  private static func explain(_ error: any Error, _ arguments: [String], on machine: Machine) -> Status {
    let text = Respite.fullMessage(for: error)
    if Respite.exitCode(for: error) == .success {
      let lines = Page.broken(text, width: machine.width(of: machine.output))
      return machine.deliver(lines.map { "\($0)\n" }.joined(), status: .done)
    }
    var message = text
    if let hint = Suggestion.command(for: arguments) { message += "\n\(hint)" }
    return machine.deliver(Complaint.usage(message), asJSON: arguments.contains("--json"))
  }
}

extension Machine {
  /// The columns there are on a stream: what `COLUMNS` says, the terminal's own, or 80.
  func width(of stream: Stream) -> Int {
    let named = environment["COLUMNS"].flatMap { Int($0) } ?? 0
    return named > 0 ? min(named, 1000) : stream.columns ?? 80
  }

  /// Only a terminal needs the lines of its remarks broken; a log is searched by whole ones.
  var widthOfErrors: Int { errors.isTerminal ? width(of: errors) : .max }

  func isColoured(_ choice: ColorChoice) -> Bool {
    switch choice {
    case .always: true
    case .never: false
    case .auto:
      output.isTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
    }
  }

  /// Prints an answer as it was asked for.
  fileprivate func deliver(_ answer: Answer, to shared: SharedOptions) -> Status {
    if shared.json { return deliver(answer.report.jsonText, status: answer.status, saved: answer.saved) }
    var page = Page(width: width(of: output), isColoured: isColoured(shared.color))
    answer.report.write(on: &page)
    return deliver(page.text, status: answer.status, saved: answer.saved)
  }

  /// Prints a complaint on standard error, and for programs on standard output as well.
  fileprivate func deliver(_ complaint: Complaint, asJSON isJSON: Bool) -> Status {
    if isJSON { _ = deliver(JSON.text(complaint.json), status: complaint.status) }
    let lines = Page.broken(complaint.text, width: widthOfErrors)
    // Nobody can be told that nobody can be told.
    _ = errors.write(lines.map { "\($0)\n" }.joined())
    return complaint.status
  }

  /// Prints an answer. Where it cannot be written, that is told; what has been `saved` before is no less so.
  fileprivate func deliver(_ text: String, status: Status, saved: String? = nil) -> Status {
    switch output.write(text) {
    case .delivered, .closed: return status
    case .failed(let why):
      let trouble = saved.map { "\(TextWidth.sanitised($0)); its answer" } ?? "The answer"
      _ = errors.write("\(trouble) could not be written: \(why).\n")
      return .broken
    }
  }
}
