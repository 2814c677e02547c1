package import Rota

/// Work at night or with severe material lasts at most eight hours at a time.
package struct MaxDemandingDutyHours: MemberRule {
  package static let definition = RuleDefinition(
    id: "maxDemandingDutyHours", sentence: "A duty at night or with severe material lasts at most 8 hours",
    source: "Directive 2003/88/EC, Art. 8: night work with heavy mental strain", level: .hard, weight: 20,
    parameters: [hours])

  package static let hours = RuleDefinition.Parameter(
    "hours", .number(8), in: 2...12, "hours of work at a time, where any of it is at night or with severe material")

  private let most: Int

  package init(_ values: RuleValues) { most = values.number(Self.hours) * 60 }

  package func breaches(of timeline: Timeline, in timetable: Timetable) -> [Breach] {
    timeline.workChains().filter { $0.interval.minutes > most }.compactMap { chain in
      let isSevere = chain.shifts.contains(where: \.isSevere)
      guard isSevere || !Nights.dates(of: chain.interval, in: timeline.zone).isEmpty else { return nil }
      return Breach(
        by: timeline.member, chain.shifts, amount: (chain.interval.minutes - most).startedHours,
        sentence: "\(timeline.member.name) works \(Wording.length(minutes: chain.interval.minutes)) at a time, "
          + "\(chain.words), \(isSevere ? "with severe material" : "at night"); \(Wording.length(minutes: most)) is the "
          + "most.")
    }
  }
}
