package import Rota

/// On call at most a quarter of the time: watch and standby hours against all hours of the days not away.
package struct MaxWatchShare: MemberRule {
  package static let definition = RuleDefinition(
    id: "maxWatchShare", sentence: "On call at most a quarter of the time",
    source: "Google SRE: 25 %; UK Ministry of Justice: ideally 30 %, never 50 %", level: .hard, weight: 10,
    parameters: [percent, windowDays, backupCountsHalf])

  package static let percent = RuleDefinition.Parameter(
    "percent", .number(25), in: 1...50, "per cent of calendar time not on leave")
  package static let windowDays = RuleDefinition.Parameter(
    "windowDays", .number(28), in: 0...112, "days over which it is counted; 0 for the whole span planned")
  package static let backupCountsHalf = RuleDefinition.Parameter(
    "backupCountsHalf", .flag(false), "an hour as backup counts as half an hour")

  private let percent: Int
  private let windowDays: Int
  private let backupCountsHalf: Bool

  package init(_ values: RuleValues) {
    percent = values.number(Self.percent)
    windowDays = values.number(Self.windowDays)
    backupCountsHalf = values.flag(Self.backupCountsHalf)
  }

  package func breaches(of timeline: Timeline, in timetable: Timetable) -> [Breach] {
    windows(timeline, timetable.span).compactMap { breach(of: timeline, in: $0) }
  }

  /// Windows from each date with duty; clipped to what is known, for days nobody has planned are not days off.
  private func windows(_ timeline: Timeline, _ span: DaySpan) -> [DaySpan] {
    guard windowDays > 0 else { return [span] }
    let days = timeline.shifts.filter(\.isOnCall).map(\.day)
    guard let first = days.min(), let last = days.max() else { return [] }
    let known = DaySpan(min(first, span.start), until: max(last + 1, span.end))
    guard known.count > windowDays else { return [known] }
    return Set(days.map { min($0, known.end - windowDays) }).sorted().map { DaySpan(from: $0, count: windowDays) }
  }

  private func breach(of timeline: Timeline, in window: DaySpan) -> Breach? {
    let (shifts, minutes, allowed) = held(by: timeline, in: window)
    guard minutes > allowed else { return nil }
    return Breach(
      by: timeline.member, shifts, amount: (minutes - allowed).startedHours,
      sentence: "\(timeline.member.name) is on call \(Wording.length(minutes: minutes)) in \(Wording.dates(window)) "
        + "(\(Wording.names(of: shifts))); "
        + "\(Wording.length(minutes: allowed)), \(percent) % of the time not away, is the most.")
  }

  /// The shifts on call in a window, the minutes they count for, and the most minutes there may be.
  private func held(by timeline: Timeline, in window: DaySpan) -> (shifts: [HeldShift], minutes: Int, allowed: Int) {
    let shifts = timeline.shifts.filter { $0.isOnCall && window.contains($0.day) }
    let allowed = timeline.presentHalfDays(in: window) * 12 * 60 * percent / 100
    return (shifts, shifts.reduce(0) { $0 + weighed($1) }, allowed)
  }

  private func weighed(_ shift: HeldShift) -> Int {
    backupCountsHalf && shift.template.role.isBackup ? shift.interval.minutes / 2 : shift.interval.minutes
  }
}

extension Timeline {
  /// Half days with the team and not on leave.
  package func presentHalfDays(in window: DaySpan) -> Int {
    let employed = window.days.filter { member.isEmployed(on: $0) }
    return employed.reduce(0) { sum, day in sum + 2 - min(2, leave.map { $0.halves(of: day) }.reduce(0, +)) }
  }
}

extension Leave {
  /// How many halves of `day` are away: 0, 1 or 2.
  package func halves(of day: Day) -> Int {
    guard days.contains(day) else { return 0 }
    return 2 - (startsAtNoon && day == from ? 1 : 0) - (endsAtNoon && day == to ? 1 : 0)
  }
}

extension Role {
  /// Whether it stands behind another role rather than in front.
  package var isBackup: Bool { self == "backup" }
}

extension MaxWatchShare: LimitedRule {
  package func use(of timeline: Timeline, in timetable: Timetable) -> RuleUse? {
    let uses = windows(timeline, timetable.span).compactMap { window -> RuleUse? in
      let (shifts, minutes, allowed) = held(by: timeline, in: window)
      guard shifts.contains(where: { $0.part == .planned }) else { return nil }
      return use("hours on call in \(Wording.count(window.count, "day"))", minutes, of: allowed, .minutes)
    }
    return uses.reduce(nil) { nearest, use in
      nearest.map { use.isNearer(than: $0) ? use : $0 } ?? use
    }
  }
}
