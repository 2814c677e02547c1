package import Rota

/// Moderate material at most six hours a day.
package struct MaxModerateMinutesPerDay: MemberRule {
  package static let definition = RuleDefinition(
    id: "maxModerateMinutesPerDay", sentence: "Moderate material at most 6 hours a day", source: "Ours", level: .soft,
    weight: 10, parameters: [minutes])

  package static let minutes = RuleDefinition.Parameter(
    "minutes", .number(360), in: 0...720, "minutes of moderate material a day, by the date on which a shift starts")

  private let most: Int

  package init(_ values: RuleValues) { most = values.number(Self.minutes) }

  /// One breach for all days of a member's, for a long queue is too long every day it comes.
  package func breaches(of timeline: Timeline, in timetable: Timetable) -> [Breach] {
    let days = timeline.minutesByDay { $0.severity == .moderate }.filter { $0.minutes > most }
    guard let worst = days.max(by: { ($0.minutes, $1.day) < ($1.minutes, $0.day) }) else { return [] }
    let more = days.count > 1 ? " and too much on \(Wording.count(days.count - 1, "more day"))" : ""
    return [
      Breach(
        by: timeline.member, days.flatMap(\.shifts),
        amount: days.reduce(0) { $0 + ($1.minutes - most).startedHours },
        sentence: "\(timeline.member.name) has \(Wording.length(minutes: worst.minutes)) of moderate material on "
          + "\(Wording.date(worst.day)) (\(worst.shifts[0].template.name))\(more); "
          + "\(Wording.length(minutes: most)) is the most.")
    ].compactMap(\.self)
  }
}
