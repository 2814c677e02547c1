package import Rota

/// A weekend is worked whole or is whole: one day of it spoils both.
package struct KeepWeekendsWhole: MemberRule {
  package static let definition = RuleDefinition(
    id: "keepWeekendsWhole", sentence: "A whole weekend or a free one",
    source: "Weekends in one block are better than single days (BMC Public Health 2022)", level: .soft, weight: 1)

  package init(_ values: RuleValues) {}

  package func breaches(of timeline: Timeline, in timetable: Timetable) -> [Breach] {
    let weekend = timetable.team.settings.weekend
    let worked = Dictionary(grouping: timeline.shifts.filter { weekend.contains($0.day.weekday) }, by: \.day)
    let halves = Set(worked.keys.map { timetable.team.settings.weekend(around: $0) })
      .filter { days in days.days.contains { worked[$0] == nil } }
      .sorted { $0.start < $1.start }
    guard let first = halves.first else { return [] }
    let shifts = halves.flatMap(\.days).flatMap { worked[$0] ?? [] }
    let more = halves.count > 1 ? " and \(Wording.count(halves.count - 1, "more weekend"))" : ""
    return [
      Breach(
        by: timeline.member, shifts, amount: halves.count,
        sentence: "\(timeline.member.name) has duty on one day only of the weekend \(Wording.dates(first)) "
          + "(\(shifts[0].template.name))\(more).")
    ].compactMap(\.self)
  }
}

extension TeamSettings {
  /// The weekend that `day`, one of its days, belongs to.
  package func weekend(around day: Day) -> DaySpan {
    var (first, last) = (day, day)
    while weekend.contains((first - 1).weekday), last - first < 6 { first = first - 1 }
    while weekend.contains((last + 1).weekday), last - first < 6 { last = last + 1 }
    return DaySpan(first, through: last)
  }
}
