package import Rota

/// Severe material at most four hours a day; the same for part-time and full-time, for a day is a day.
package struct MaxSevereMinutesPerDay: MemberRule {
  package static let definition = RuleDefinition(
    id: "maxSevereMinutesPerDay", sentence: "Severe material at most 4 hours a day",
    source: "Internet Watch Foundation: 5 h; 4 h named as industry practice", level: .hard, weight: 20,
    parameters: [minutes])

  package static let minutes = RuleDefinition.Parameter(
    "minutes", .number(240), in: 0...480, "minutes of severe material a day, by the date on which a shift starts")

  private let most: Int

  package init(_ values: RuleValues) { most = values.number(Self.minutes) }

  package func breaches(of timeline: Timeline, in timetable: Timetable) -> [Breach] {
    timeline.minutesByDay(of: \.isSevere).filter { $0.minutes > most }.compactMap { day in
      Breach(
        by: timeline.member, day.shifts, amount: (day.minutes - most).startedHours,
        sentence: "\(timeline.member.name) has \(Wording.length(minutes: day.minutes)) of severe material on "
          + "\(Wording.date(day.day)) (\(Wording.names(of: day.shifts))); \(Wording.length(minutes: most)) is the most."
      )
    }
  }
}

extension Timeline {
  /// The dates on which shifts of a sort start, with those shifts and their elapsed minutes, in order.
  package func minutesByDay(
    of isCounted: (HeldShift) -> Bool
  ) -> [(day: Day, minutes: Int, shifts: [HeldShift])] {
    Dictionary(grouping: shifts.filter(isCounted), by: \.day)
      .map { (day: $0, minutes: $1.reduce(0) { $0 + $1.interval.minutes }, shifts: $1) }
      .sorted { $0.day < $1.day }
  }
}

extension MaxSevereMinutesPerDay: LimitedRule {
  package func use(of timeline: Timeline, in timetable: Timetable) -> RuleUse? {
    let days = timeline.minutesByDay(of: \.isSevere).filter { timetable.span.contains($0.day) }
    return use("severe material in a day", days.map(\.minutes).max(), of: most, .minutes)
  }
}
