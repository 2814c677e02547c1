import Planning
import Rota
import Workspace

/// Leave, one line each.
struct LeaveListReport: ValueReport {
  let team: Team
  let leave: [Leave]
  let hint: Hint

  var json: JSON { ["leave": .array(leave.map { JSON($0) })] }

  func write(on page: inout Page) {
    guard !leave.isEmpty else { return page.say("Nobody is away, and nobody asks to be.") }
    var table = Table([.words(atLeast: 12), .words, .words])
    for leave in leave {
      let asks = leave.status == .requested
      table.add([
        .init(team.name(of: leave.member)), .init(Dates.span(leave.days) + halves(leave)),
        .init(leave.status.words, asks ? .gap : .plain),
      ])
    }
    page.add(table)
    if leave.contains(where: { $0.status == .requested }) {
      page.gap()
      page.say("To see what one would take:", command: hint.command("leave approve MEMBER"))
    }
  }

  private func halves(_ leave: Leave) -> String {
    (leave.startsAtNoon ? ", from noon" : "") + (leave.endsAtNoon ? ", until noon" : "")
  }
}

/// What a request or a decision came to, with the answer it was made on.
struct LeaveDecisionReport: ValueReport {
  let away: AwayReport
  /// What the leave has become; nil while nothing is kept.
  let done: Leave.Status?
  let needs: Need
  /// The command to type next: the one that takes it back, or the one that keeps it.
  let next: String

  /// What is still to be said or done before it can be kept.
  enum Need: String {
    case none, apply, gaps, consent
  }

  var json: JSON { away.json.with(["status": JSON(done?.rawValue), "needs": .string(needs.rawValue)]) }

  func write(on page: inout Page) {
    away.write(on: &page)
    page.gap()
    if let done { return page.say(words(done), command: next) }
    switch needs {
    case .none: break
    case .apply: page.say("Nothing is saved yet. To approve it, with the repair:", command: next)
    case .gaps:
      page.say("Not approved: seats would stay empty. To approve it all the same, and plan anew:", command: next)
    case .consent: page.say("Not approved: those named above have to agree. Once they have:", command: next)
    }
  }

  private func words(_ status: Leave.Status) -> String {
    switch status {
    case .requested: "Asked for. To take it back:"
    case .approved: "Approved. To take it back, with the repair:"
    case .declined, .withdrawn: "It is \(status.rawValue). To take that back:"
    }
  }
}

/// Leave that is not to be, or not all of it.
struct LeaveEndReport: ValueReport {
  let team: Team
  let leave: Leave
  /// What of it has been taken already.
  let keeps: Leave?
  let word: String

  var json: JSON { JSON(leave).with(["status": .string(word), "taken": keeps.map { JSON($0.days) } ?? .null]) }

  func write(on page: inout Page) {
    let rest = keeps.map { " \(Wording.dates($0.days)) has been taken, and stays." } ?? ""
    page.say("The leave of \(team.name(of: leave.member)), \(Dates.span(leave.days)), is \(word).\(rest)")
  }
}

extension JSON {
  init(_ leave: Leave) {
    self = JSON(leave.days).with([
      "member": .string(leave.member.text), "startsAtNoon": .bool(leave.startsAtNoon),
      "endsAtNoon": .bool(leave.endsAtNoon), "status": .string(leave.status.rawValue),
      "requested": leave.requested.map { JSON($0) } ?? .null, "decided": leave.decided.map { JSON($0) } ?? .null,
    ])
  }
}
