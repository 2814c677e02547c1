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
    let overloads = loads(of: timeline, over: timetable.span).filter { $0.excess > 0 }
    return worst(of: overloads, timeline.shifts.filter(\.isOnCall)).compactMap { breach(of: timeline, $0, $1) }
  }

  /// What every window holds, and how much it may.
  private func loads(of timeline: Timeline, over span: DaySpan) -> [Load] {
    let onCall = timeline.shifts.filter(\.isOnCall)
    let known = known(onCall, span)
    let length = windowDays > 0 ? min(windowDays, known.count) : known.count
    let present = timeline.presentHalfDays(on: known)
    let minutes = onCall.reduce(into: [Int](repeating: 0, count: known.count)) { minutes, shift in
      if known.contains(shift.day) { minutes[shift.day - known.start] += weighed(shift) }
    }
    return (0...(known.count - length)).map { first in
      let days = first..<(first + length)
      return Load(
        window: DaySpan(from: known.start + first, count: length), minutes: minutes[days].reduce(0, +),
        allowed: present[days].reduce(0, +) * 12 * 60 * percent / 100)
    }
  }

  /// The minutes on call in a window, and the most there may be.
  private struct Load {
    let window: DaySpan
    let minutes: Int
    let allowed: Int
    var excess: Int { minutes - allowed }
  }

  /// What is counted over: the span itself, or with windows of some days everything from the first date on call to the
  /// last; beyond, nothing is planned, and days nobody has planned are not days off.
  private func known(_ onCall: [HeldShift], _ span: DaySpan) -> DaySpan {
    guard windowDays > 0, let first = onCall.map(\.day).min(), let last = onCall.map(\.day).max() else { return span }
    return DaySpan(min(first, span.start), until: max(last + 1, span.end))
  }

  /// Of windows that hold the same shifts, the one with the least time for them; the earlier of two alike.
  private func worst(of overloads: [Load], _ onCall: [HeldShift]) -> [(Load, [HeldShift])] {
    overloads.reduce(into: []) { worst, next in
      let shifts = onCall.filter { next.window.contains($0.day) }
      // Windows come in order, so those that hold the same shifts are neighbours.
      guard let last = worst.last, last.1 == shifts else { return worst.append((next, shifts)) }
      if next.excess > last.0.excess { worst[worst.count - 1].0 = next }
    }
  }

  private func breach(of timeline: Timeline, _ overload: Load, _ shifts: [HeldShift]) -> Breach? {
    Breach(
      by: timeline.member, shifts, amount: overload.excess.startedHours,
      sentence: "\(timeline.member.name) is on call \(Wording.length(minutes: overload.minutes)) in "
        + "\(Wording.dates(overload.window)) (\(Wording.names(of: shifts))); "
        + "\(Wording.length(minutes: overload.allowed)), \(percent) % of the time not away, is the most.")
  }

  private func weighed(_ shift: HeldShift) -> Int {
    backupCountsHalf && shift.template.role.isBackup ? shift.interval.minutes / 2 : shift.interval.minutes
  }
}

extension Timeline {
  /// Half days with the team and not on leave, by day of `span`.
  package func presentHalfDays(on span: DaySpan) -> [Int] {
    span.days.map { day in
      member.isEmployed(on: day) ? 2 - min(2, leave.map { $0.halves(of: day) }.reduce(0, +)) : 0
    }
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
    let planned = timeline.shifts.filter { $0.isOnCall && $0.part == .planned }
    let uses = loads(of: timeline, over: timetable.span).compactMap { load -> RuleUse? in
      guard planned.contains(where: { load.window.contains($0.day) }) else { return nil }
      return use(
        "hours on call in \(Wording.count(load.window.count, "day"))", load.minutes, of: load.allowed, .minutes)
    }
    return uses.reduce(nil) { nearest, use in
      nearest.map { use.isNearer(than: $0) ? use : $0 } ?? use
    }
  }
}
