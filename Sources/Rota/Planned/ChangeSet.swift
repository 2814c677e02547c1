/// The one way a workspace changes: typed steps with an author, a time and a cause. Applied, journalled, undone whole.
package struct ChangeSet: Hashable, Sendable {
  package var steps: [Step]
  /// Who asked for it: a member id, or the login name of whoever ran the program.
  package var author: String
  package var time: Instant
  /// What was asked for, in words: "plan 28 days from 2027-01-11".
  package var cause: String

  /// One change, holding what was there before, so that it can be turned round.
  package enum Step: Hashable, Sendable {
    case assignment(seat: SeatID, before: Holder?, after: Holder?)
    case record(SeatID, before: SeatRecord?, after: SeatRecord?)
    case week(ISOWeek, before: Rota.Status?, after: Rota.Status?)
    case settings(before: TeamSettings, after: TeamSettings)
    case member(MemberID, before: Member?, after: Member?)
    case duty(DutyID, before: Duty?, after: Duty?)
    case rule(RuleID, before: RuleSetting?, after: RuleSetting?)
    case calendar(CalendarID, before: Calendar?, after: Calendar?)
    case leave(LeaveKey, before: Leave?, after: Leave?)
  }

  /// Who holds a seat, and whether the engine may move them.
  package struct Holder: Hashable, Codable, Sendable {
    package var member: MemberID
    package var pinned: Bool

    package init(member: MemberID, pinned: Bool = false) {
      self.member = member
      self.pinned = pinned
    }
  }

  /// What names a leave: one member's, by its first date.
  package struct LeaveKey: Hashable, Comparable, Codable, Sendable {
    package var member: MemberID
    package var from: Day

    package init(member: MemberID, from: Day) {
      self.member = member
      self.from = from
    }

    package static func < (left: LeaveKey, right: LeaveKey) -> Bool {
      (left.member, left.from) < (right.member, right.from)
    }
  }

  package init(steps: [Step], author: String, time: Instant, cause: String) {
    self.steps = steps
    self.author = author
    self.time = time
    self.cause = cause
  }

  package var isEmpty: Bool { steps.isEmpty }

  /// The steps that lead back, in the order in which they must be taken.
  package var inverseSteps: [Step] { steps.reversed().map(\.inverse) }
}

extension ChangeSet.Step {
  /// The step that takes this one back.
  package var inverse: ChangeSet.Step {
    switch self {
    case .assignment(let seat, let before, let after): .assignment(seat: seat, before: after, after: before)
    case .record(let seat, let before, let after): .record(seat, before: after, after: before)
    case .week(let week, let before, let after): .week(week, before: after, after: before)
    case .settings(let before, let after): .settings(before: after, after: before)
    case .member(let id, let before, let after): .member(id, before: after, after: before)
    case .duty(let id, let before, let after): .duty(id, before: after, after: before)
    case .rule(let id, let before, let after): .rule(id, before: after, after: before)
    case .calendar(let id, let before, let after): .calendar(id, before: after, after: before)
    case .leave(let key, let before, let after): .leave(key, before: after, after: before)
    }
  }
}
