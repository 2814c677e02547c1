package import Rota

/// Work lasts at most twelve hours at a time; shifts with less than half an hour between count as one.
package struct MaxDutyHours: MemberRule {
  package static let definition = RuleDefinition(
    id: "maxDutyHours", sentence: "A duty lasts at most 12 hours",
    source: "HSE good practice; Google SRE workbook: 12 h", level: .hard, weight: 20, parameters: [hours])

  package static let hours = RuleDefinition.Parameter("hours", .number(12), in: 4...16, "hours of work at a time")

  private let most: Int

  package init(_ values: RuleValues) { most = values.number(Self.hours) * 60 }

  package func breaches(of timeline: Timeline, in timetable: Timetable) -> [Breach] {
    timeline.workChains().filter { $0.interval.minutes > most }.compactMap { chain in
      Breach(
        by: timeline.member, chain.shifts, amount: (chain.interval.minutes - most).startedHours,
        sentence: "\(timeline.member.name) works \(Wording.length(minutes: chain.interval.minutes)) at a time, "
          + "\(chain.words); \(Wording.length(minutes: most)) is the most.")
    }
  }
}
