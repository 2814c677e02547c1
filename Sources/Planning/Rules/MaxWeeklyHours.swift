package import Rota

/// No seven days with more than 60 hours of work, wherever they begin; a part-timer's share of that.
package struct MaxWeeklyHours: MemberRule {
  package static let definition = RuleDefinition(
    id: "maxWeeklyHours", sentence: "No week above 60 hours",
    source: "EU road transport: 60 h; NHS: 72 h in any 168", level: .hard, weight: 20, parameters: [hours])

  package static let hours = RuleDefinition.Parameter(
    "hours", .number(60), in: 20...72, "hours of work in any 168 hours, for somebody full-time")

  package static let window = 168 * 60
  private let full: Int

  package init(_ values: RuleValues) { full = values.number(Self.hours) * 60 }

  private func most(for member: Member) -> Int { full * member.fullTimePercent / 100 }

  package func breaches(of timeline: Timeline, in timetable: Timetable) -> [Breach] {
    let most = most(for: timeline.member)
    let work = timeline.shifts.filter(\.isWork)
    let crowded = work.map(\.interval).merged.crowded(window: Self.window, most: most)
    return crowded.map(\.window).merged.compactMap { stretch in
      let within = crowded.filter { $0.window.overlaps(stretch) }
      guard let worst = within.max(by: { $0.excess < $1.excess }) else { return nil }
      let shifts = work.filter { shift in within.contains { $0.window.overlaps(shift.interval) } }
      let names = Wording.names(of: shifts.filter { $0.interval.overlaps(worst.window) })
      return Breach(
        by: timeline.member, shifts, amount: worst.excess.startedHours,
        sentence: "\(timeline.member.name) works \(Wording.length(minutes: worst.minutes)) in the seven days from "
          + "\(Wording.date(timeline.zone.wall(at: worst.window.start).day)) (\(names)); "
          + "\(Wording.length(minutes: most)) is the most.")
    }
  }
}

extension MaxWeeklyHours: LimitedRule {
  package func use(of timeline: Timeline, in timetable: Timetable) -> RuleUse? {
    let work = timeline.shifts.filter(\.isWork)
    let planned = work.filter { $0.part == .planned }.map(\.interval)
    // Every window there is holds more than less than nothing.
    let windows = work.map(\.interval).merged.crowded(window: Self.window, most: -1)
    let touching = windows.filter { window in planned.contains { $0.overlaps(window.window) } }
    return use("hours of work in seven days", touching.map(\.minutes).max(), of: most(for: timeline.member), .minutes)
  }
}
