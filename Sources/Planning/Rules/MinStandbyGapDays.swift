package import Rota

/// Three weeks between stints on standby: one week in four is enough for anybody.
///
/// A team of many keeps it; for most it is a wish, so it is soft. Where it is made hard, 14 days are a number that people
/// can be held to.
package struct MinStandbyGapDays: MemberRule {
  package static let definition = RuleDefinition(
    id: "minStandbyGapDays", sentence: "Three weeks between stints on standby",
    source: "Google SRE: on call one week in four", level: .soft, weight: 10, parameters: [days])

  package static let days = RuleDefinition.Parameter(
    "days", .number(21), in: 1...28, "dates without standby between two stints")

  private let least: Int

  package init(_ values: RuleValues) { least = values.number(Self.days) }

  /// One breach for all that a member has too close together; told in started weeks that are missing.
  package func breaches(of timeline: Timeline, in timetable: Timetable) -> [Breach] {
    let stints = timeline.standbyStints
    let close = zip(stints, stints.dropFirst()).filter { $1.days.start - $0.days.end < least }
    guard let shortest = close.map({ $1.days.start - $0.days.end }).min() else { return [] }
    let missing = close.reduce(0) { $0 + (least - ($1.1.days.start - $1.0.days.end) + 6) / 7 }
    let shifts = close.flatMap { $0.0.shifts + $0.1.shifts }
    let names = Wording.names(of: shifts)
    let times = close.count == 1 ? "" : "\(close.count) times, once "
    return [
      Breach(
        by: timeline.member, Array(Set(shifts)), amount: missing,
        sentence:
          "\(timeline.member.name) is on standby again (\(names)) sooner than \(least) days after the last time, "
          + "\(times)after \(Wording.count(shortest, "day")).")
    ].compactMap(\.self)
  }
}
