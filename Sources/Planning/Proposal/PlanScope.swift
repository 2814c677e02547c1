package import Rota

/// What a plan may decide; all else stays as it is, filled or empty.
package struct PlanScope: Hashable, Sendable {
  package var span: DaySpan
  /// The duties whose seats are decided; nil for all.
  package var duties: Set<DutyID>?
  /// The people whose days are decided; nil for everybody.
  package var members: Set<MemberID>?

  package init(_ span: DaySpan, duties: Set<DutyID>? = nil, members: Set<MemberID>? = nil) {
    self.span = span
    self.duties = duties
    self.members = members
  }

  /// Whether a plan may give that duty on that date to the member, or take it from them.
  func decides(_ duty: DutyID, of member: MemberID, on day: Day) -> Bool {
    span.contains(day) && duties?.contains(duty) ?? true && members?.contains(member) ?? true
  }

  /// Whether a plan may take the seat from its holder.
  func decides(_ assignment: Assignment) -> Bool {
    decides(assignment.seat.duty, of: assignment.member, on: assignment.seat.day)
  }
}

extension Rota {
  /// The rota with every seat pinned that a plan of that scope may not touch.
  func settled(outside scope: PlanScope) -> Rota {
    var settled = self
    for assignment in assignments(in: scope.span) where !scope.decides(assignment) && !assignment.pinned {
      settled.assign(Assignment(seat: assignment.seat, member: assignment.member, pinned: true))
    }
    return settled
  }

  /// The rota with the pins of another wherever both give a seat to the same member.
  func withPins(of other: Rota, in span: DaySpan) -> Rota {
    var result = self
    for assignment in other.assignments(in: span) where self[assignment.seat]?.member == assignment.member {
      result.assign(assignment)
    }
    return result
  }
}
