package import Rota

/// A day between shifts with severe material, and no standby right after one.
package struct SevereRecovery: MemberRule {
  package static let definition = RuleDefinition(
    id: "severeRecoveryHours", sentence: "A day between severe duties, and no pager right after one",
    source: "Recovery is hampered by being reachable (Sonnentag 2015); the numbers are ours", level: .soft, weight: 10,
    parameters: [hours, standbyHours])

  package static let hours = RuleDefinition.Parameter(
    "hours", .number(24), in: 0...48, "hours from severe material to the next")
  package static let standbyHours = RuleDefinition.Parameter(
    "standbyHours", .number(12), in: 0...24, "hours from severe material to a standby")

  private let recovery: Int
  private let quiet: Int

  package init(_ values: RuleValues) {
    recovery = values.number(Self.hours) * 60
    quiet = values.number(Self.standbyHours) * 60
  }

  package func breaches(of timeline: Timeline, in timetable: Timetable) -> [Breach] {
    timeline.shifts.indices.filter { timeline.shifts[$0].isSevere }.flatMap { index in
      let severe = timeline.shifts[index]
      let later = timeline.shifts[(index + 1)...].prefix {
        $0.interval.start.minutes(since: severe.interval.end) < max(recovery, quiet)
      }
      return later.filter { isTooSoon($0, after: severe) }.compactMap { next in
        let off = max(0, next.interval.start.minutes(since: severe.interval.end))
        return Breach(
          by: timeline.member, [severe, next], amount: 1,
          sentence: "\(timeline.member.name) has \(Wording.length(minutes: off)) after \(severe.words) before "
            + "\(next.words); \(Wording.length(minutes: next.isSevere ? recovery : quiet)) are wanted.")
      }
    }
  }

  private func isTooSoon(_ next: HeldShift, after severe: HeldShift) -> Bool {
    let off = next.interval.start.minutes(since: severe.interval.end)
    return (next.isSevere && off < recovery) || (next.template.kind == .standby && off < quiet)
  }
}
