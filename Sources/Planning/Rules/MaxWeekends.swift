package import Rota

/// At most every second weekend.
package struct MaxWeekends: MemberRule {
  package static let definition = RuleDefinition(
    id: "maxWeekends", sentence: "At most every second weekend",
    source: "NHS: one in two; HSE: regular free weekends", level: .soft, weight: 10,
    parameters: [weekends, of, minutes])

  package static let weekends = RuleDefinition.Parameter(
    "weekends", .number(1), in: 0...8, "weekends with duty, standby included")
  package static let of = RuleDefinition.Parameter("of", .number(2), in: 1...12, "in so many weekends in a row")
  package static let minutes = RuleDefinition.Parameter(
    "minutes", .number(60), in: 0...1440, "minutes a weekend may be touched without counting")

  private let most: Int
  private let window: Int
  private let touched: Int

  package init(_ values: RuleValues) {
    most = values.number(Self.weekends)
    window = values.number(Self.of)
    touched = values.number(Self.minutes)
  }

  /// A weekend, by its dates in the member's own zone, and the shifts that reach into it.
  package struct Worked: Hashable, Sendable {
    package var days: DaySpan
    package var shifts: [HeldShift]
  }

  /// The weekends with more duty in them than a touch, in order.
  package func worked(in timeline: Timeline, weekend: [Weekday]) -> [Worked] {
    guard let first = timeline.shifts.first?.day, let last = timeline.shifts.map(\.day).max() else { return [] }
    let days = DaySpan(first - 7, through: last + 7).days.filter { weekend.contains($0.weekday) }
    return days.runs.compactMap { days in
      let interval = Interval(
        timeline.zone.start(of: .midnight, on: days.start), until: timeline.zone.start(of: .midnight, on: days.end))
      let shifts = timeline.shifts.filter { $0.interval.overlaps(interval) }
      return shifts.map(\.interval).merged.minutes(within: interval) > touched
        ? Worked(days: days, shifts: shifts) : nil
    }
  }

  package func breaches(of timeline: Timeline, in timetable: Timetable) -> [Breach] {
    let worked = worked(in: timeline, weekend: timetable.team.settings.weekend)
    return worked.indices.compactMap { index in
      let reach = DaySpan(from: worked[index].days.start, count: 7 * window)
      let within = worked[index...].filter { reach.contains($0.days.start) }
      guard within.count > most else { return nil }
      let dates = Wording.list(within.map { Wording.dates($0.days) })
      let shifts = within.flatMap(\.shifts)
      return Breach(
        by: timeline.member, shifts, amount: within.count - most,
        sentence: "\(timeline.member.name) has duty on the weekends of \(dates) (\(Wording.names(of: shifts))); "
          + "\(most) in \(window) is the most.")
    }
  }
}

extension MaxWeekends: LimitedRule {
  package func use(of timeline: Timeline, in timetable: Timetable) -> RuleUse? {
    let worked = worked(in: timeline, weekend: timetable.team.settings.weekend).map(\.days)
    let counts = worked.indices.compactMap { index -> Int? in
      let reach = DaySpan(from: worked[index].start, count: 7 * window)
      let within = worked[index...].prefix { reach.contains($0.start) }
      return within.contains { !timetable.span.intersection($0).isEmpty } ? within.count : nil
    }
    let words = window == 1 ? "weekends" : "weekends in \(window) in a row"
    return use(words, counts.max(), of: most)
  }
}
