package import Rota

/// One member's time: every shift they hold, before, within and after the span that is judged, and their days away.
package struct Timeline: Sendable {
  package let member: Member
  /// The member's own zone, in which their days, nights and weekends are counted.
  package let zone: Zone
  /// By start, then end.
  package let shifts: [HeldShift]
  /// Approved leave, by first date; only what counts.
  package let leave: [Leave]

  package init(member: Member, zone: Zone, shifts: [HeldShift], leave: [Leave]) {
    self.member = member
    self.zone = zone
    self.shifts = shifts.sorted { Timeline.order($0, $1) }
    self.leave = leave
  }

  /// The timeline with other shifts in it; what the rules would say if the rest had never been planned.
  package func keeping(_ isKept: (HeldShift) -> Bool) -> Timeline {
    Timeline(member: member, zone: zone, shifts: shifts.filter(isKept), leave: leave)
  }

  package func adding(_ shift: HeldShift) -> Timeline {
    Timeline(member: member, zone: zone, shifts: shifts + [shift], leave: leave)
  }

  /// Dates wholly away, joined where they touch or overlap.
  package var away: [DaySpan] { Timeline.joined(leave) }

  /// The same, as far as the days around them are to be quiet.
  package var awayWithQuietEdges: [DaySpan] { Timeline.joined(leave.filter(\.hasQuietEdges)) }

  private static func joined(_ leave: [Leave]) -> [DaySpan] {
    leave.map(\.days).reduce(into: []) { spans, next in
      if let last = spans.last, next.start <= last.end {
        spans[spans.count - 1] = DaySpan(last.start, until: max(last.end, next.end))
      } else {
        spans.append(next)
      }
    }
  }

  private static func order(_ left: HeldShift, _ right: HeldShift) -> Bool {
    (left.interval.start, left.interval.end, left.seat) < (right.interval.start, right.interval.end, right.seat)
  }
}
