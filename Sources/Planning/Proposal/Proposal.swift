package import Rota
package import Scheduling

/// A change of rota that nobody has accepted yet: the steps, and what they would do to the plan and to each person.
package struct Proposal: Sendable {
  package var steps: [ChangeSet.Step]
  /// The state the steps lead to.
  package var state: TeamState
  package var before: Judgement
  package var after: Judgement
  /// Why the search ended, and how many moves it tried.
  package var ended: Solution.Ending
  package var moves: Int

  package init(
    steps: [ChangeSet.Step], state: TeamState, before: Judgement, after: Judgement, ended: Solution.Ending, moves: Int
  ) {
    self.steps = steps
    self.state = state
    self.before = before
    self.after = after
    self.ended = ended
    self.moves = moves
  }

  /// The change set that keeps it, as the journal will tell of it.
  package func changes(by author: String, at time: Instant) -> ChangeSet {
    ChangeSet(steps: steps, author: author, time: time, cause: "plan \(Wording.dates(after.span))")
  }

  /// How many seats that somebody holds would go to somebody else, or to nobody.
  package var moved: Int {
    steps.count { step in
      guard case .assignment(_, let before?, let after) = step else { return false }
      return before.member != after?.member
    }
  }

  /// What changes for each person, sorted by member.
  package var effects: [Effect] {
    var gained: [MemberID: [SeatID]] = [:]
    var lost: [MemberID: [SeatID]] = [:]
    for case .assignment(let seat, let before, let after) in steps where before?.member != after?.member {
      if let member = before?.member { lost[member, default: []].append(seat) }
      if let member = after?.member { gained[member, default: []].append(seat) }
    }
    return Set(gained.keys).union(lost.keys).sorted().map { member in
      Effect(member: member, gains: (gained[member] ?? []).sorted(), loses: (lost[member] ?? []).sorted())
    }
  }

  /// The seats one person would gain and lose.
  package struct Effect: Hashable, Sendable {
    package let member: MemberID
    package let gains: [SeatID]
    package let loses: [SeatID]
  }
}
