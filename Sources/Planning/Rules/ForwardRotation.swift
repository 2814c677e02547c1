package import Rota

/// Shifts move forward: the next day of work does not start much earlier, unless two days lie between.
package struct ForwardRotation: MemberRule {
  package static let definition = RuleDefinition(
    id: "forwardRotation", sentence: "Shifts move forward, not back", source: "HSE good practice", level: .soft,
    weight: 1, parameters: [minutes, restHours])

  package static let minutes = RuleDefinition.Parameter(
    "minutes", .number(120), in: 0...720, "minutes by which the next day of work may start earlier")
  package static let restHours = RuleDefinition.Parameter(
    "restHours", .number(48), in: 0...96, "hours off after which it may start at any time")

  private let earlier: Int
  private let rest: Int

  package init(_ values: RuleValues) {
    earlier = values.number(Self.minutes)
    rest = values.number(Self.restHours) * 60
  }

  package func breaches(of timeline: Timeline, in timetable: Timetable) -> [Breach] {
    let days = timeline.minutesByDay(of: \.isWork)
    let back = zip(days, days.dropFirst()).filter { isBackward($0.shifts, $1.shifts, timeline.zone) }
    guard let first = back.first else { return [] }
    let more = back.count > 1 ? " and \(Wording.count(back.count - 1, "more time"))" : ""
    return [
      Breach(
        by: timeline.member, Array(Set(back.flatMap { $0.0.shifts + $0.1.shifts })), amount: back.count,
        sentence: "\(timeline.member.name) goes from \(first.0.shifts[0].words) to the earlier "
          + "\(first.1.shifts[0].words)\(more); shifts should move forward.")
    ].compactMap(\.self)
  }

  private func isBackward(_ before: [HeldShift], _ after: [HeldShift], _ zone: Zone) -> Bool {
    guard let end = before.map(\.interval.end).max(), let next = after.first else { return false }
    let clock = { (shift: HeldShift) in zone.wall(at: shift.interval.start).secondsAfterMidnight / 60 }
    return clock(before[0]) - clock(next) > earlier && next.interval.start.minutes(since: end) < rest
  }
}
