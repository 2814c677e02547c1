package import Rota

/// At most three severe days in seven.
package struct MaxSevereDaysPer7: MemberRule {
  package static let definition = RuleDefinition(
    id: "maxSevereDaysPer7", sentence: "At most three days with severe material in any seven",
    source: "Dose and response: Spence 2024; the number is ours", level: .hard, weight: 20, parameters: [days])

  package static let days = RuleDefinition.Parameter(
    "days", .number(3), in: 0...7, "dates with severe material in any seven")

  private let most: Int

  package init(_ values: RuleValues) { most = values.number(Self.days) }

  package func breaches(of timeline: Timeline, in timetable: Timetable) -> [Breach] {
    let severe = timeline.severeDays
    return severe.indices.compactMap { index in
      let window = DaySpan(from: severe[index].day, count: 7)
      let within = severe[index...].filter { window.contains($0.day) }
      guard within.count > most else { return nil }
      let shifts = within.flatMap(\.shifts)
      return Breach(
        by: timeline.member, shifts, amount: within.count - most,
        sentence: "\(timeline.member.name) has severe material on \(within.count) of the 7 days from "
          + "\(Wording.date(window.start)) (\(Wording.names(of: shifts))); \(most) is the most.")
    }
  }
}

extension Timeline {
  /// Dates with enough severe material to count: a quarter of an hour.
  package var severeDays: [(day: Day, minutes: Int, shifts: [HeldShift])] {
    minutesByDay(of: \.isSevere).filter { $0.minutes >= 15 }
  }
}

extension MaxSevereDaysPer7: LimitedRule {
  package func use(of timeline: Timeline, in timetable: Timetable) -> RuleUse? {
    let days = timeline.severeDays.map(\.day)
    let counts = days.indices.compactMap { index -> Int? in
      let window = DaySpan(from: days[index], count: 7)
      let within = days[index...].prefix { window.contains($0) }
      return within.contains(where: timetable.span.contains) ? within.count : nil
    }
    return use("severe days in seven", counts.max(), of: most)
  }
}
