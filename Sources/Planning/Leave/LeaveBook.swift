package import Rota

/// What may become of leave: asked for, approved, declined, withdrawn by whoever asked, or cancelled.
///
/// It asks for no reason and keeps none. What it refuses, it refuses in a sentence.
package struct LeaveBook: Sendable {
  let state: TeamState
  let today: Day

  package init(_ state: TeamState, today: Day) {
    self.state = state
    self.today = today
  }

  /// What is done about a leave.
  package enum Decision: String, Hashable, Sendable, CaseIterable {
    case approve, decline, withdraw, cancel
  }

  /// The state once `leave` has been asked for, and the leave as it then is: one with what its member asks for already and
  /// it overlaps or follows.
  package func requesting(_ leave: Leave) throws(Refusal) -> (leave: Leave, after: TeamState) {
    let asked = state.team.leave.filter { $0.member == leave.member && $0.status == .requested && $0.touches(leave) }
    let whole = asked.reduce(leave) { $0.joined(with: $1) }
    let book = LeaveBook(without(asked), today: today)
    return (whole, try book.asking(whole))
  }

  private func asking(_ leave: Leave) throws(Refusal) -> TeamState {
    try check(leave)
    guard leave.to >= today else { throw Refusal("\(Wording.dates(leave.days)) is over.") }
    var asked = leave
    (asked.status, asked.requested, asked.decided) = (.requested, today, nil)
    return with(asked, insteadOf: asked.key)
  }

  /// Whether a member can be away on these dates beside what they asked for and have.
  func check(_ leave: Leave) throws(Refusal) {
    guard let member = state.team.member(leave.member) else {
      throw Refusal("\(leave.member) is not with the team.")
    }
    guard member.isEmployed(on: leave.from), member.isEmployed(on: leave.to) else {
      throw Refusal("\(member.name) is not with the team on all of these dates.")
    }
    if let other = state.team.leave.first(where: { $0.member == leave.member && $0.binds && $0.overlaps(leave) }) {
      let how = other.status == .approved ? "away" : "asking to be away"
      throw Refusal(
        "\(member.name) is \(how) \(Wording.dates(other.days)) already, which these dates overlap. Cancel or "
          + "withdraw that first, change it with “respite leave change”, or ask for the other dates.")
    }
    // A leave is named by its first date: the other one of that date would be lost.
    if state.team.leave.contains(where: { $0.key == leave.key && $0.binds }) {
      throw Refusal("\(member.name) has leave from \(Wording.date(leave.from)) on already; make one of both.")
    }
  }

  /// The leave of a member that a decision is about: the one from `from` on, or the only one there is.
  package func leave(of member: Member, from: Day?, for decision: Decision) throws(Refusal) -> Leave {
    let all = state.team.leave.filter { $0.member == member.id }
    if let from {
      guard let leave = all.first(where: { $0.from == from }) else {
        throw Refusal("\(member.name) has no leave from \(Wording.date(from)) on.\(listed(all))")
      }
      guard decision.takes(leave.status) else {
        throw Refusal("The leave of \(member.name), \(Wording.dates(leave.days)), is \(leave.status.words).")
      }
      return leave
    }
    let open = all.filter { decision.takes($0.status) && $0.to >= today }
    guard let leave = open.first else {
      throw Refusal(
        "\(member.name) has no leave to \(decision.rawValue).\(listed(all.filter { $0.to >= today }))")
    }
    guard open.count == 1 else {
      throw Refusal(
        "\(member.name) has several; name the first date of the one that is meant.\(listed(open))")
    }
    return leave
  }

  /// The state after a decision; who holds what is not touched.
  package func deciding(_ decision: Decision, _ leave: Leave) throws(Refusal) -> TeamState {
    var decided = leave
    decided.decided = today
    switch decision {
    case .approve: decided.status = .approved
    case .decline: decided.status = .declined
    case .withdraw: decided.status = .withdrawn
    case .cancel:
      guard leave.to >= today else { throw Refusal("That leave is over.") }
      // What has been taken of it has been taken.
      if leave.from < today {
        (decided.to, decided.endsAtNoon) = (today - 1, false)
      } else {
        decided.status = .withdrawn
      }
    }
    return with(decided, insteadOf: leave.key)
  }

  func without(_ leave: [Leave]) -> TeamState {
    var changed = state
    changed.team.leave.removeAll { leave.contains($0) }
    return changed
  }

  func with(_ leave: Leave, insteadOf key: ChangeSet.LeaveKey) -> TeamState {
    var changed = state
    changed.team.leave.removeAll { $0.key == key }
    changed.team.leave.append(leave)
    changed.team.leave.sort { $0.key < $1.key }
    return changed
  }

  func listed(_ leave: [Leave]) -> String {
    guard !leave.isEmpty else { return "" }
    return " There is: " + leave.map { "\(Dates.span($0.days)), \($0.status.words)" }.joined(separator: "; ") + "."
  }
}

extension LeaveBook.Decision {
  /// Whether it can be made of leave that has come so far.
  fileprivate func takes(_ status: Leave.Status) -> Bool {
    switch self {
    case .approve, .decline, .withdraw: status == .requested
    case .cancel: status == .approved
    }
  }
}

extension Leave.Status {
  /// `asked for`, `approved` …
  package var words: String { self == .requested ? "asked for" : rawValue }
}

extension Leave {
  /// `leave approved: kwame, 2027-03-08 to 2027-03-12`: what became of it, as the journal tells it.
  package func cause(_ word: String) -> String { "leave \(word): \(member), \(from) to \(to)" }

  /// Whether anything is asked of its dates still.
  var binds: Bool { status == .requested || status == .approved }

  /// Whether both have some half day.
  func overlaps(_ other: Leave) -> Bool {
    days.intersection(other.days).days.contains { halves(of: $0) + other.halves(of: $0) > 2 || isSame(other, on: $0) }
  }

  /// Whether the halves of a date are the same one.
  private func isSame(_ other: Leave, on day: Day) -> Bool {
    func isMorning(_ leave: Leave) -> Bool { leave.to == day && leave.endsAtNoon }
    return halves(of: day) == 1 && other.halves(of: day) == 1 && isMorning(self) == isMorning(other)
  }
}
