import Rota
import Scheduling

/// Compiles rules that bound a sum over a stretch of days: hours a week, share of time on call, severe days.
struct WindowCompiler {
  private(set) var context: CompileContext
  private let table: PatternTable
  /// What each pattern adds on each day of the problem, in minutes; empty where no rule asks.
  private let work: [Int]
  private let onCall: [Int]
  /// What is the same for everybody.
  private let severe: [Problem.Window]

  init(context: CompileContext, table: PatternTable) {
    self.context = context
    self.table = table
    let all = 0..<context.days.count
    work =
      context.rule(MaxRotaShareOfContract.self) == nil
      ? [] : table.weights(over: all) { $1.template.isWork ? $1.interval.minutes : 0 }
    onCall =
      context.rule(MaxWatchShare.self).map { rule in
        table.weights(over: all) { WindowCompiler.minutesOnCall($1, rule) }
      } ?? []
    severe = WindowCompiler.severeDays(context, table) + WindowCompiler.severeRecovery(context, table)
  }

  /// The same with other leave; what each shift adds stays.
  func with(_ context: CompileContext) -> WindowCompiler {
    var changed = self
    changed.context = context
    return changed
  }

  /// All windows of one member.
  func windows(for member: Member) -> [Problem.Window] { hoursAWeek(member) + watchShare(member) + severe }

  private func part(_ weights: [Int], _ days: Range<Int>) -> [Int] {
    Array(weights[(days.lowerBound * table.patterns.count)..<(days.upperBound * table.patterns.count)])
  }

  /// Working hours within a share of contract hours, in each week.
  private func hoursAWeek(_ member: Member) -> [Problem.Window] {
    guard let rule = context.rule(MaxRotaShareOfContract.self) else { return [] }
    let full = rule.number(MaxRotaShareOfContract.contractHours) * 60 * rule.number(MaxRotaShareOfContract.percent)
    return context.weeks.map { days in
      Problem.Window(
        days: days, weights: part(work, days),
        max: full * member.fullTimePercent / 10_000, maxPenalty: rule.penalty, unit: 60)
    }
  }

  /// Watch and standby within a share of the time a member is there at all.
  ///
  /// Every window that lies in what is known of the member is looked at, as the rule does.
  private func watchShare(_ member: Member) -> [Problem.Window] {
    guard let rule = context.rule(MaxWatchShare.self) else { return [] }
    let length = rule.number(MaxWatchShare.windowDays)
    func weighed(_ shift: Shift) -> Int { WindowCompiler.minutesOnCall(shift, rule) }
    let near = DaySpan(
      context.horizon.start - Timetable.historyDays, until: context.horizon.end + Timetable.historyDays)
    let settled = context.settled(member.id, in: near).filter { weighed($0) > 0 }
    return spans(of: length, settled.map(\.day)).map { span in
      let present = span.days.reduce(0) { $0 + context.team.halvesPresent(member, on: $1) }
      let before = settled.filter { span.contains($0.day) && !context.days.contains($0.day) }
      let shared = span.intersection(context.days)
      let days = context.index(of: shared.start)..<context.index(of: shared.end)
      return Problem.Window(
        days: days, weights: part(onCall, days),
        max: present * 720 * rule.number(MaxWatchShare.percent) / 100 - before.reduce(0) { $0 + weighed($1) },
        maxPenalty: rule.penalty, unit: 60)
    }
  }

  /// The windows of so many days (0: the decided ones) within what is known of a member who is on call on some settled
  /// dates; all of it where it is shorter.
  private func spans(of length: Int, _ settled: [Day]) -> [DaySpan] {
    guard length > 0 else { return [context.horizon] }
    let known = DaySpan(
      min(settled.min() ?? context.horizon.start, context.horizon.start),
      until: max((settled.max() ?? context.horizon.start) + 1, context.horizon.end))
    guard known.count > length else { return [known] }
    return (0...(known.count - length)).map { DaySpan(from: known.start + $0, count: length) }
      .filter { !$0.intersection(context.span).isEmpty }
  }

  private static func minutesOnCall(_ shift: Shift, _ rule: ActiveRule<MaxWatchShare>) -> Int {
    guard shift.template.kind == .watch || shift.template.kind == .standby else { return 0 }
    let isHalved = rule.flag(MaxWatchShare.backupCountsHalf) && shift.template.role.isBackup
    return isHalved ? shift.interval.minutes / 2 : shift.interval.minutes
  }

  private static func severeDays(_ context: CompileContext, _ table: PatternTable) -> [Problem.Window] {
    guard let rule = context.rule(MaxSevereDaysPer7.self) else { return [] }
    let weights = table.severePatterns(in: context.team).map { $0 ? 1 : 0 }
    return sliding(7, context).map { days in
      Problem.Window(
        days: days, weights: weights, max: rule.number(MaxSevereDaysPer7.days), maxPenalty: rule.penalty)
    }
  }

  /// Where a day must lie between severe duties and more than a day is asked, other work between would hide the second
  /// from a law on neighbours; so no two severe days lie within so many.
  private static func severeRecovery(_ context: CompileContext, _ table: PatternTable) -> [Problem.Window] {
    guard let rule = context.rule(SevereRecovery.self), rule.isHard else { return [] }
    let severe = table.templates.filter { context.team.severity(of: $0.topics) == .severe }
    guard let earliest = severe.map(\.start.minutes).min(), let latest = severe.map(\.end.minutes).max() else {
      return []
    }
    // An hour or two for clocks that change.
    let apart = (rule.number(SevereRecovery.hours) * 60 + latest - earliest + 120) / 1440
    guard apart > 1 else { return [] }
    let weights = table.severePatterns(in: context.team).map { $0 ? 1 : 0 }
    return sliding(apart + 1, context).map { days in
      Problem.Window(days: days, weights: weights, max: 1, maxPenalty: rule.penalty)
    }
  }

  /// Every window of `length` days that shares a day with the decided ones; the whole problem where it is shorter.
  private static func sliding(_ length: Int, _ context: CompileContext) -> [Range<Int>] {
    guard context.days.count > length else { return [0..<context.days.count] }
    return (0...(context.days.count - length)).map { $0..<($0 + length) }.filter { $0.overlaps(context.decided) }
  }
}

extension PatternTable {
  /// `amount` of a type's shift, summed over each pattern's types, by day of the range and pattern.
  func weights(over days: Range<Int>, _ amount: (Int, Shift) -> Int) -> [Int] {
    var weights: [Int] = []
    weights.reserveCapacity(days.count * patterns.count)
    for day in days {
      let amounts = shifts.indices.map { type in shifts[type][day].map { amount(type, $0) } ?? 0 }
      for pattern in patterns { weights.append(pattern.reduce(0) { $0 + amounts[$1] }) }
    }
    return weights
  }
}
