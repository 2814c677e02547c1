package import Rota

/// Nobody looks at severe material alone: somebody else of the site is at work for at least half of the time.
package struct SevereNeedsBuddy: CoverRule {
  package static let definition = RuleDefinition(
    id: "severeNeedsBuddy", sentence: "Nobody looks at severe material alone",
    source: "Colleagues who support lessen the effect (Spence 2024)", level: .soft, weight: 10)

  package init(_ values: RuleValues) {}

  package func breaches(in timetable: Timetable) -> [Breach] {
    let work = timetable.shifts.filter(\.template.isWork)
    let severe = work.filter { timetable.team.severity(of: $0.template.topics) == .severe }
    guard !severe.isEmpty else { return [] }
    let byDay = Dictionary(grouping: work + workAround(timetable), by: \.day)
    let alone = severe.flatMap { shift in
      let near = (-1...1).flatMap { byDay[shift.day + $0] ?? [] }.filter {
        $0.template.site == shift.template.site && $0.interval.overlaps(shift.interval)
      }
      return shift.seats.compactMap { seat -> Alone? in
        guard let holder = timetable.holders[seat], !hasBuddy(holder, in: shift, near, timetable) else { return nil }
        return Alone(member: holder, seat: seat, name: shift.template.name)
      }
    }
    return Dictionary(grouping: alone) { $0.group }.values.compactMap { breach($0, timetable) }
  }

  /// The work of the dates next to the span: a night that began before it is company in its first hours.
  private func workAround(_ timetable: Timetable) -> [Shift] {
    [timetable.span.start - 1, timetable.span.end].flatMap { day in
      timetable.team.shifts(in: DaySpan(from: day, count: 1), zones: timetable.zones).filter(\.template.isWork)
    }
  }

  private struct Alone {
    let member: MemberID
    let seat: SeatID
    let name: String
    var group: [String] { [member.text, seat.template.text] }
  }

  private func hasBuddy(_ holder: MemberID, in shift: Shift, _ near: [Shift], _ timetable: Timetable) -> Bool {
    let others = near.flatMap { other in
      other.seats.compactMap { timetable.holders[$0] }.filter { $0 != holder }.map { ($0, other.interval) }
    }
    return Dictionary(grouping: others, by: \.0).values.contains { buddy in
      2 * buddy.map(\.1).merged.minutes(within: shift.interval) >= shift.interval.minutes
    }
  }

  private func breach(_ alone: [Alone], _ timetable: Timetable) -> Breach? {
    let days = alone.map(\.seat.day).sorted()
    guard let first = days.first, let last = days.last, let member = timetable.member(alone[0].member) else {
      return nil
    }
    let more = days.count > 1 ? " and \(Wording.count(days.count - 1, "more date"))" : ""
    return Breach(
      members: [member.id], seats: alone.map(\.seat), days: DaySpan(first, through: last), amount: alone.count,
      sentence: "\(member.name) has nobody beside them: \(alone[0].name) on \(Wording.date(first))\(more).")
  }
}
