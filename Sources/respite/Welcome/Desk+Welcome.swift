import ArgumentParser
import Planning
import PlannerUI
import Rota
import SampleTeams
import Workspace

extension Desk {
  /// What somebody wishes for who has no workspace yet; nil where there is no screen to ask on.
  func welcome(
    _ switches: BoardSwitches, asksAtOnce: Bool = false
  ) throws(Complaint) -> Welcome.Outcome? {
    guard isInteractive, let showWelcome = machine.showWelcome else { return nil }
    let workspace = workspace(at: shared.team.map(absolute) ?? machine.folder)
    let zones = machine.zones
    let questions = TeamQuestions(zone: machine.zone) { zones([ZoneID($0)]).missing.isEmpty }
    return showWelcome(
      WelcomeRequest(
        isColoured: machine.isColoured(shared.color), appearance: try appearance(switches),
        folder: workspace.mayBeCreated ? workspace.root : nil, questions: questions, asksAtOnce: asksAtOnce))
  }

  /// Opens the board of what was wished for.
  func open(_ outcome: Welcome.Outcome, _ switches: BoardSwitches) throws(Complaint) -> Answer {
    switch outcome {
    case .quit: return Answer(NoReport())
    case .sample(let name): return try parsed(DemoCommand.self, [name] + switches.arguments).answer(at: self)
    case .team(let answers):
      _ = try parsed(InitCommand.self, answers.arguments + teamArguments).answer(at: self)
      let planned = try planFirstWeeks(of: try open())
      guard let status = try show(planned, today: nil, switches) else { return Answer(NoReport()) }
      return Answer(PlaceReport(folder: planned.workspace.root, hint: hint(today: planned.today)), status: status)
    }
  }

  private var teamArguments: [String] { shared.team.map { ["--team", $0] } ?? [] }

  /// A draft of two weeks, so that a new team sees a rota at once; what would break a rule stays empty.
  private func planFirstWeeks(of open: OpenWorkspace) throws(Complaint) -> OpenWorkspace {
    let start = open.team.settings.horizon?.from ?? open.team.settings.nextWeek(after: open.today)
    let span = DaySpan(from: start, count: 14)
    let proposal = search(open, span: span, options: try parsed(SearchOptions.self, []))
    return try commit(proposal.changes(by: author(in: open.team), at: machine.now()), to: open)
  }

  /// Options of a kind, as if these words had been typed.
  func parsed<Arguments: ParsableArguments>(
    _ type: Arguments.Type, _ words: [String]
  ) throws(Complaint) -> Arguments {
    do { return try type.parse(words) } catch { throw .usage(type.message(for: error)) }
  }
}

extension BoardSwitches {
  /// As they can be given again.
  fileprivate var arguments: [String] {
    (theme.map { ["--theme", $0] } ?? []) + (ascii ? ["--ascii"] : []) + (noMouse ? ["--no-mouse"] : [])
      + (plain ? ["--plain"] : [])
  }
}

extension TeamAnswers {
  /// As `respite init` is told them.
  var arguments: [String] {
    ["--name=\(name)", "--zone=\(zone)"] + people.map { "--member=\($0.name):\($0.share)%" }
  }
}

extension DemoCommand {
  /// The sample teams, and what each is.
  static let samples = [
    (name: SampleTeam.lantern.rawValue, summary: "Six people at one site: the smallest team that keeps every rule."),
    (name: SampleTeam.harbour.rawValue, summary: "Fourteen people in Dublin and Toronto, who hand over to each other."),
    (name: SampleTeam.beacon.rawValue, summary: "Forty-five people around the clock and around the world."),
  ]
}
