package import Rota

/// At most two severe days in a row.
package struct MaxConsecutiveSevereDays: MemberRule {
  package static let definition = RuleDefinition(
    id: "maxConsecutiveSevereDays", sentence: "At most two days in a row with severe material",
    source: "Dose and response: Spence 2024; the number is ours", level: .hard, weight: 20, parameters: [days])

  package static let days = RuleDefinition.Parameter(
    "days", .number(2), in: 1...7, "dates in a row with severe material")

  private let most: Int

  package init(_ values: RuleValues) { most = values.number(Self.days) }

  package func breaches(of timeline: Timeline, in timetable: Timetable) -> [Breach] {
    let severe = timeline.severeDays
    return severe.map(\.day).runs.filter { $0.count > most }.compactMap { run in
      let shifts = severe.filter { run.contains($0.day) }.flatMap(\.shifts)
      return Breach(
        by: timeline.member, shifts, amount: run.count - most,
        sentence: "\(timeline.member.name) has severe material on \(run.count) days in a row, \(Wording.dates(run)) "
          + "(\(Wording.names(of: shifts))); \(most) is the most.")
    }
  }
}
