package import Rota

/// At least 11 hours off after work, in every 24.
///
/// Work with less than that between chains into one *period*, which may span at most 24 − 11 = 13 hours; so a split day
/// is fine, and three short duties stretched over fourteen hours are not.
package struct MinDailyRest: MemberRule {
  package static let definition = RuleDefinition(
    id: "minDailyRestHours", sentence: "At least 11 hours off after work, in every 24",
    source: "Directive 2003/88/EC, Art. 3; rests under 11 h cost an hour of sleep (Vedaa 2015, Öster 2024)",
    level: .hard, mayBeSoftened: false, weight: 20, parameters: [hours, countsStandby])

  package static let hours = RuleDefinition.Parameter("hours", .number(11), in: 8...16, "hours off in every 24")
  package static let countsStandby = RuleDefinition.Parameter(
    "countsStandby", .flag(false), "standby is work here, even where nobody calls")

  private let rest: Int
  private let standbyCounts: Bool

  package init(_ values: RuleValues) {
    rest = values.number(Self.hours) * 60
    standbyCounts = values.flag(Self.countsStandby)
  }

  /// Work in which no rest was long enough.
  package struct Period: Hashable, Sendable {
    package var shifts: [HeldShift]
    package var interval: Interval
    /// The longest time off inside it, in minutes; 0 where there is none.
    package var largestGap: Int
    /// Where that time off lies: the index of the shift after it.
    package var gapEnd: Int

    fileprivate mutating func extend(by shift: HeldShift) {
      let gap = shift.interval.start.minutes(since: interval.end)
      if gap > largestGap { (largestGap, gapEnd) = (gap, shifts.count) }
      interval = Interval(interval.start, until: max(interval.end, shift.interval.end))
      shifts.append(shift)
    }
  }

  /// The periods longer than a day leaves room for.
  package func longPeriods(of timeline: Timeline) -> [Period] {
    var periods: [Period] = []
    for shift in timeline.shifts where shift.isWork || standbyCounts {
      if let last = periods.last, shift.interval.start.minutes(since: last.interval.end) < rest {
        periods[periods.count - 1].extend(by: shift)
      } else {
        periods.append(Period(shifts: [shift], interval: shift.interval, largestGap: 0, gapEnd: 0))
      }
    }
    return periods.filter { $0.interval.minutes > longest }
  }

  /// Minutes of rest a period lacks; where it has no time off at all, minutes by which it is too long.
  package func missing(in period: Period) -> Int {
    period.largestGap > 0 ? rest - period.largestGap : period.interval.minutes - longest
  }

  private var longest: Int { 24 * 60 - rest }

  package func breaches(of timeline: Timeline, in timetable: Timetable) -> [Breach] {
    longPeriods(of: timeline).compactMap { period in
      Breach(
        by: timeline.member, period.shifts, amount: missing(in: period).startedHours,
        sentence: sentence(timeline.member, period))
    }
  }

  private func sentence(_ member: Member, _ period: Period) -> String {
    let needed = "\(Wording.length(minutes: rest)) are needed"
    guard period.largestGap > 0 else {
      let length = Wording.length(minutes: period.interval.minutes)
      return "\(member.name) works \(length) without time off from \(period.shifts[0].words); \(needed) in every 24."
    }
    let (before, after) = (period.shifts[period.gapEnd - 1], period.shifts[period.gapEnd])
    let off = Wording.length(minutes: period.largestGap)
    return "\(member.name) has \(off) off between \(before.words) and \(after.words); \(needed)."
  }
}
