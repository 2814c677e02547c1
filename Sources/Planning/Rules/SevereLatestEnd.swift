package import Rota

/// Severe work ends by four in the afternoon, so that the evening can be another's.
package struct SevereLatestEnd: MemberRule {
  package static let definition = RuleDefinition(
    id: "severeLatestEnd", sentence: "Severe work ends by 16:00", source: "Internet Watch Foundation: stop at 16:00",
    level: .soft, weight: 1, parameters: [latestEnd])

  package static let latestEnd = RuleDefinition.Parameter(
    "latestEnd", .time(WallTime(wrapping: 16 * 60)), "latest end of a shift with severe material")

  private let latestEnd: WallTime?

  package init(_ values: RuleValues) { latestEnd = values.time(Self.latestEnd) }

  /// Minutes a shift that starts on `day` runs past the latest end.
  package func minutesLate(_ interval: Interval, on day: Day, in zone: Zone) -> Int {
    latestEnd.map { max(0, interval.end.minutes(since: zone.end(of: $0, on: day))) } ?? 0
  }

  package func breaches(of timeline: Timeline, in timetable: Timetable) -> [Breach] {
    guard let latestEnd else { return [] }
    return timeline.breachesByTemplate { shift in
      shift.isSevere && minutesLate(shift.interval, on: shift.day, in: timeline.zone) > 0
        ? "has severe material after \(latestEnd.onTheClock)" : nil
    }
  }
}
