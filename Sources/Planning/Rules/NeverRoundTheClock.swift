package import Rota

/// Nobody is on around the clock.
///
/// All of a person's time on duty or reachable counts, on instants, in one union: watch, review, standby, shadow. So it
/// is one and the same whether a week on call is written as one shift, as seven or as fourteen that touch, or split
/// between a watch by day and a backup by night.
package struct NeverRoundTheClock: MemberRule {
  package static let definition = RuleDefinition(
    id: "neverRoundTheClock", sentence: "Nobody is on around the clock",
    source: "\"Responsible AI has a burnout problem\" (MIT Technology Review, 2022); the numbers are ours",
    level: .hard,
    mayBeSoftened: false, weight: 20, parameters: [dayHours, weekHours])

  package static let dayHours = RuleDefinition.Parameter(
    "dayHours", .number(16), in: 8...16, "hours on duty or reachable in any 24")
  package static let weekHours = RuleDefinition.Parameter(
    "weekHours", .number(84), in: 20...84, "hours on duty or reachable in any 168")

  private let limits: [Limit]

  private struct Limit: Hashable {
    let window: Int
    let most: Int
  }

  package init(_ values: RuleValues) {
    limits = [
      Limit(window: 168 * 60, most: values.number(Self.weekHours) * 60),
      Limit(window: 24 * 60, most: values.number(Self.dayHours) * 60),
    ]
  }

  /// A window with too much in it.
  package struct Crowded: Hashable, Sendable {
    package var window: Interval
    package var minutes: Int
    package var most: Int
    package var excess: Int { minutes - most }
  }

  /// Every window that begins at a start or ends at an end of duty and holds too much. The content of a sliding window
  /// changes its slope only where an edge of it meets an edge of duty, so no window elsewhere holds more.
  package func crowded(_ duty: [Interval]) -> [Crowded] {
    let union = duty.merged
    return limits.flatMap { limit in
      union.flatMap { stretch in
        [
          Interval(stretch.start, until: stretch.start.adding(minutes: limit.window)),
          Interval(stretch.end.adding(minutes: -limit.window), until: stretch.end),
        ]
      }.compactMap { window in
        let minutes = union.minutes(within: window)
        return minutes > limit.most ? Crowded(window: window, minutes: minutes, most: limit.most) : nil
      }
    }
  }

  package func breaches(of timeline: Timeline, in timetable: Timetable) -> [Breach] {
    let crowded = crowded(timeline.shifts.map(\.interval))
    return crowded.map(\.window).merged.compactMap { stretch in
      let within = crowded.filter { $0.window.overlaps(stretch) }
      // The week says more than the day, so it speaks first where both are too full.
      guard let worst = within.max(by: { ($0.most, $0.excess) < ($1.most, $1.excess) }) else { return nil }
      let shifts = timeline.shifts.filter { shift in within.contains { $0.window.overlaps(shift.interval) } }
      return Breach(
        by: timeline.member, shifts, amount: worst.excess.startedHours, sentence: sentence(timeline, worst, shifts))
    }
  }

  private func sentence(_ timeline: Timeline, _ worst: Crowded, _ shifts: [HeldShift]) -> String {
    let start = timeline.zone.wall(at: worst.window.start).day
    let names = Set(shifts.filter { $0.interval.overlaps(worst.window) }.map(\.template.name)).sorted()
    return "\(timeline.member.name) is on duty or reachable for \(Wording.length(minutes: worst.minutes)) of the "
      + "\(worst.window.minutes / 60) hours from \(Wording.date(start)), "
      + "\(Wording.clock(worst.window.start, in: timeline.zone)) (\(Wording.list(names))); "
      + "\(Wording.length(minutes: worst.most)) is the most for anybody."
  }
}
