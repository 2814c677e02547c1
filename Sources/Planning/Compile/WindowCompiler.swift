import Rota
import Scheduling

/// Compiles rules that bound a sum over a stretch of days: hours a week, share of time on call, severe days, and nobody
/// carrying a watch alone.
struct WindowCompiler {
  let context: CompileContext
  let table: PatternTable

  /// All windows of one member.
  func windows(for member: Member) -> [Problem.Window] {
    hoursAWeek(member) + watchShare(member) + severeDays() + noHero()
  }

  /// `amount` summed over each pattern's shifts, by day of the range and pattern.
  private func weights(over days: Range<Int>, _ amount: (Shift) -> Int) -> [Int] {
    days.flatMap { day in
      table.patterns.map { pattern in
        pattern.reduce(0) { sum, type in sum + (table.shifts[type][day].map(amount) ?? 0) }
      }
    }
  }

  /// Working hours within a share of contract hours, in each week.
  private func hoursAWeek(_ member: Member) -> [Problem.Window] {
    guard let rule = context.rule(MaxRotaShareOfContract.self) else { return [] }
    let full = rule.number(MaxRotaShareOfContract.contractHours) * 60 * rule.number(MaxRotaShareOfContract.percent)
    return context.weeks.map { days in
      Problem.Window(
        days: days, weights: weights(over: days) { $0.template.isWork ? $0.interval.minutes : 0 },
        max: full * member.fullTimePercent / 10_000, maxPenalty: rule.penalty, unit: 60)
    }
  }

  /// Watch and standby within a share of the time a member is there at all.
  private func watchShare(_ member: Member) -> [Problem.Window] {
    guard let rule = context.rule(MaxWatchShare.self) else { return [] }
    let length = rule.number(MaxWatchShare.windowDays)
    let ranges = length == 0 ? [context.decided] : sliding(length)
    let isHalved = rule.flag(MaxWatchShare.backupCountsHalf)
    return ranges.map { days in
      let present = days.reduce(0) { $0 + presentHalves(member, on: context.days.start + $1) }
      return Problem.Window(
        days: days,
        weights: weights(over: days) { shift in
          guard shift.template.kind == .watch || shift.template.kind == .standby else { return 0 }
          return isHalved && shift.template.role.isBackup ? shift.interval.minutes / 2 : shift.interval.minutes
        },
        max: present * 720 * rule.number(MaxWatchShare.percent) / 100, maxPenalty: rule.penalty, unit: 60)
    }
  }

  private func presentHalves(_ member: Member, on day: Day) -> Int {
    guard member.isEmployed(on: day) else { return 0 }
    let leave = context.team.leave.filter { $0.member == member.id && $0.status == .approved }
    return max(0, 2 - leave.reduce(0) { $0 + $1.halves(of: day) })
  }

  private func severeDays() -> [Problem.Window] {
    guard let rule = context.rule(MaxSevereDaysPer7.self) else { return [] }
    let weights = table.severePatterns(in: context.team).map { $0 ? 1 : 0 }
    return sliding(7).map { days in
      Problem.Window(
        days: days, weights: weights, max: rule.number(MaxSevereDaysPer7.days), maxPenalty: rule.penalty)
    }
  }

  /// One person holds at most a share of a watch's hours in any four whole weeks (fewer where fewer are planned).
  private func noHero() -> [Problem.Window] {
    guard let rule = context.rule(NoHero.self) else { return [] }
    let whole = context.days.weeks.filter { $0.days.intersection(context.days).count == 7 }.map {
      context.index(of: $0.monday)..<context.index(of: $0.days.end)
    }
    let length = min(4, whole.count)
    let windows =
      whole.isEmpty
      ? [context.decided]
      : (0...(whole.count - length)).map { whole[$0].lowerBound..<whole[$0 + length - 1].upperBound }
    return windows.filter { $0.overlaps(context.decided) }.flatMap { days in
      table.templates.indices.compactMap { share(of: $0, over: days, rule) }
    }
  }

  private func share(of type: Int, over days: Range<Int>, _ rule: ActiveRule<NoHero>) -> Problem.Window? {
    let template = table.templates[type]
    let planned = table.shifts[type][days].compactMap { $0?.interval.minutes }
    guard template.kind == .watch || template.kind == .standby, planned.count >= 3,
      trained(for: template) > 2 * template.seats
    else { return nil }
    return Problem.Window(
      days: days, weights: weights(over: days) { $0.template.id == template.id ? $0.interval.minutes : 0 },
      max: planned.reduce(0, +) * rule.number(NoHero.percent) / 100, maxPenalty: rule.penalty, unit: 60)
  }

  private func trained(for template: ShiftTemplate) -> Int {
    context.team.members.count { member in
      member.site == template.site && template.skills.allSatisfy(member.skills.contains)
    }
  }

  /// Every window of `length` days that shares a day with the decided ones; the whole problem where it is shorter.
  private func sliding(_ length: Int) -> [Range<Int>] {
    guard context.days.count > length else { return [0..<context.days.count] }
    return (0...(context.days.count - length)).map { $0..<($0 + length) }.filter { $0.overlaps(context.decided) }
  }
}
