package import Rota

/// What a plan may decide; all else stays as it is, filled or empty.
package struct PlanScope: Hashable, Sendable {
  package var span: DaySpan
  /// The duties whose seats are decided; nil for all.
  package var duties: Set<DutyID>?
  /// The people whose days are decided; nil for everybody.
  package var members: Set<MemberID>?
  /// The date from which published weeks are decided anew, too; nil where what is published stays.
  package var publishedFrom: Day?

  package init(
    _ span: DaySpan, duties: Set<DutyID>? = nil, members: Set<MemberID>? = nil, publishedFrom: Day? = nil
  ) {
    self.span = span
    self.duties = duties
    self.members = members
    self.publishedFrom = publishedFrom
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
  /// The rota with every seat pinned that a plan of that scope may not touch, and published weeks a draft where it may.
  func settled(outside scope: PlanScope) -> Rota {
    var settled = self
    if let from = scope.publishedFrom {
      for week in published(in: scope.span) where week.days.last >= from {
        settled.set(week, to: .draft)
        for assignment in assignments(in: week.days) where assignment.seat.day < from && !assignment.pinned {
          settled.assign(Assignment(seat: assignment.seat, member: assignment.member, pinned: true))
        }
      }
    }
    for assignment in assignments(in: scope.span) where !scope.decides(assignment) && !assignment.pinned {
      settled.assign(Assignment(seat: assignment.seat, member: assignment.member, pinned: true))
    }
    return settled
  }

  /// The rota with what another has published so again; before the date from which a plan decided about that, nobody has
  /// gained anything.
  func withPublished(of other: Rota, in scope: PlanScope) -> Rota {
    guard let from = scope.publishedFrom else { return self }
    var result = self
    for week in other.published(in: scope.span) {
      result.set(week, to: .published)
      for assignment in assignments(in: week.days) where assignment.seat.day < from && other[assignment.seat] == nil {
        result.unassign(assignment.seat)
      }
    }
    return result
  }

  private func published(in span: DaySpan) -> [ISOWeek] { span.weeks.filter { weeks[$0] == .published } }

  /// The rota with the pins of another wherever both give a seat to the same member.
  func withPins(of other: Rota, in span: DaySpan) -> Rota {
    var result = self
    for assignment in other.assignments(in: span) where self[assignment.seat]?.member == assignment.member {
      result.assign(assignment)
    }
    return result
  }
}
