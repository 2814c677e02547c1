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

  /// Every window that holds too much.
  package func crowded(_ duty: [Interval]) -> [Crowded] {
    let union = duty.merged
    return limits.flatMap { union.crowded(window: $0.window, most: $0.most) }
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
    let names = Wording.names(of: shifts.filter { $0.interval.overlaps(worst.window) })
    return "\(timeline.member.name) is on duty or reachable for \(Wording.length(minutes: worst.minutes)) of the "
      + "\(worst.window.minutes / 60) hours from \(Wording.date(start)), "
      + "\(Wording.clock(worst.window.start, in: timeline.zone)) (\(names)); "
      + "\(Wording.length(minutes: worst.most)) is the most for anybody."
  }
}
