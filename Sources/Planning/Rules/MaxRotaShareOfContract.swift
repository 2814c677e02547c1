package import Rota

/// The rota takes at most half of the working week; teams whose work is the queue say 100 %.
package struct MaxRotaShareOfContract: MemberRule {
  package static let definition = RuleDefinition(
    id: "maxRotaShareOfContract", sentence: "The rota takes at most half of the working week",
    source: "Google SRE: at least half of the time for engineering", level: .soft, weight: 10,
    parameters: [percent, contractHours])

  package static let percent = RuleDefinition.Parameter(
    "percent", .number(50), in: 1...100, "per cent of contract hours in a week, Monday to Sunday")
  package static let contractHours = RuleDefinition.Parameter(
    "contractHours", .number(40), in: 1...60, "hours a week of a full-time contract")

  private let percent: Int
  private let contractHours: Int

  package init(_ values: RuleValues) {
    percent = values.number(Self.percent)
    contractHours = values.number(Self.contractHours)
  }

  package func breaches(of timeline: Timeline, in timetable: Timetable) -> [Breach] {
    let most = contractHours * 60 * percent * timeline.member.fullTimePercent / 10_000
    return timeline.workByWeek.compactMap { week, shifts in
      let minutes = shifts.reduce(0) { $0 + $1.interval.minutes }
      guard minutes > most else { return nil }
      return Breach(
        by: timeline.member, shifts, amount: (minutes - most).startedHours,
        sentence: "\(timeline.member.name) has \(Wording.length(minutes: minutes)) of shifts in the week of "
          + "\(Wording.date(week.monday)); \(Wording.length(minutes: most)) is the most.")
    }
  }
}

extension Timeline {
  /// Working shifts by the ISO week in which they start, in order.
  package var workByWeek: [(week: ISOWeek, shifts: [HeldShift])] {
    Dictionary(grouping: shifts.filter(\.isWork)) { ISOWeek(of: $0.day) }
      .map { (week: $0, shifts: $1) }
      .sorted { $0.week < $1.week }
  }
}
