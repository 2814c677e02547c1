package import Rota

/// Leave is leave: nothing during it, standby included, and no late end on the evening before.
package struct LeaveIsHard: MemberRule {
  package static let definition = RuleDefinition(
    id: "leaveIsHard", sentence: "Leave is leave", source: "Ours", level: .hard, mayBeSoftened: false, weight: 20,
    parameters: [eveLatest])

  package static let eveLatest = RuleDefinition.Parameter(
    "eveLatest", .time(WallTime(wrapping: 22 * 60)), "latest end of a shift on the eve of leave")

  private let eveLatest: WallTime?

  package init(_ values: RuleValues) { eveLatest = values.time(Self.eveLatest) }

  /// The instants a leave keeps free: itself, and the late evening before its first whole day.
  package func kept(free leave: Leave, in zone: Zone) -> Interval {
    let away = leave.interval(in: zone)
    guard let eveLatest, leave.hasEve else { return away }
    return Interval(min(away.start, zone.start(of: eveLatest, on: leave.from - 1)), until: away.end)
  }

  package func breaches(of timeline: Timeline, in timetable: Timetable) -> [Breach] {
    timeline.leave.flatMap { leave in
      let away = leave.interval(in: timeline.zone)
      let free = kept(free: leave, in: timeline.zone)
      return timeline.shifts.filter { $0.interval.overlaps(free) }.compactMap { shift in
        Breach(
          by: timeline.member, [shift], amount: shift.interval.intersection(free).minutes.startedHours,
          sentence: shift.interval.overlaps(away)
            ? "\(timeline.member.name) is away and holds \(shift.words)."
            : "\(timeline.member.name) is away from \(Wording.date(leave.from)); \(shift.words) ends too late on the eve."
        )
      }
    }
  }
}
