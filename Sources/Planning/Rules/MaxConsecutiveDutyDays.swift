package import Rota

/// At most five duty days in a row.
package struct MaxConsecutiveDutyDays: MemberRule {
  package static let definition = RuleDefinition(
    id: "maxConsecutiveDutyDays", sentence: "At most five duty days in a row",
    source: "HSE good practice: 5–7; NHS: 8 shifts, then 48 h", level: .soft, weight: 10,
    parameters: [days, countsStandby])

  package static let days = RuleDefinition.Parameter(
    "days", .number(5), in: 1...14, "dates in a row on which a shift starts")
  package static let countsStandby = RuleDefinition.Parameter(
    "countsStandby", .flag(false), "a day with standby only is a duty day too")

  private let most: Int
  private let standbyCounts: Bool

  package init(_ values: RuleValues) {
    most = values.number(Self.days)
    standbyCounts = values.flag(Self.countsStandby)
  }

  package func breaches(of timeline: Timeline, in timetable: Timetable) -> [Breach] {
    let counted = timeline.shifts.filter { $0.isWork || standbyCounts }
    return counted.map(\.day).runs.filter { $0.count > most }.compactMap { run in
      let shifts = counted.filter { run.contains($0.day) }
      return Breach(
        by: timeline.member, shifts, amount: run.count - most,
        sentence: "\(timeline.member.name) has duty on \(run.count) days in a row, \(Wording.dates(run)) "
          + "(\(Wording.names(of: shifts))); \(most) is the most.")
    }
  }
}

extension MaxConsecutiveDutyDays: LimitedRule {
  package func use(of timeline: Timeline, in timetable: Timetable) -> RuleUse? {
    let days = timeline.shifts.filter { $0.isWork || standbyCounts }.map(\.day)
    let runs = days.runs.filter { !timetable.span.intersection($0).isEmpty }
    return use("duty days in a row", runs.map(\.count).max(), of: most)
  }
}
