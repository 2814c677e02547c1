import Rota
import Scheduling

/// Compiles rules that bound a sum over a stretch of days: hours a week, share of time on watch, severe days, nights, and
/// nobody carrying a watch alone.
struct WindowCompiler {
  let context: CompileContext
  let table: PatternTable

  /// All windows of one member.
  func windows(for member: Member) -> [Problem.Window] {
    hoursAWeek(member) + watchShare(member) + severeDays() + nights(member) + noHero(member)
  }

  /// `amount` summed over each pattern's shifts, by day of the range and pattern.
  private func weights(over days: Range<Int>, _ amount: (Shift) -> Int) -> [Int] {
    days.flatMap { day in
      table.patterns.map { pattern in
        pattern.reduce(0) { sum, type in sum + (table.shifts[type][day].map(amount) ?? 0) }
      }
    }
  }

  /// Review and watch hours within contract hours, in each week.
  private func hoursAWeek(_ member: Member) -> [Problem.Window] {
    guard let rule = context.rule(MaxRotaShareOfContract.definition) else { return [] }
    let most = rule.number("contractHours") * 60 * member.fullTimePercent * rule.number("percent") / 10_000
    return context.weeks.map { days in
      Problem.Window(
        days: days, weights: weights(over: days) { $0.template.kind == .standby ? 0 : $0.interval.minutes }, max: most,
        maxPenalty: rule.penalty, unit: 60)
    }
  }

  /// Watch and standby within a share of the time a member is there at all.
  private func watchShare(_ member: Member) -> [Problem.Window] {
    guard let rule = context.rule(MaxWatchShare.definition) else { return [] }
    let length = rule.number("windowDays")
    let decided = context.index(of: context.span.start)..<context.index(of: context.span.end)
    let ranges = length == 0 || length >= context.days.count ? [decided] : sliding(length)
    return ranges.map { days in
      let present = days.filter { isPresent(member, on: context.days.start + $0) }.count
      return Problem.Window(
        days: days,
        weights: weights(over: days) { shift in
          shift.template.kind == .watch || shift.template.kind == .standby ? shift.interval.minutes : 0
        },
        max: present * 1440 * rule.number("percent") / 100, maxPenalty: rule.penalty, unit: 60)
    }
  }

  private func isPresent(_ member: Member, on day: Day) -> Bool {
    member.isEmployed(on: day)
      && !context.team.leave.contains { $0.member == member.id && $0.status == .approved && $0.days.contains(day) }
  }

  private func severeDays() -> [Problem.Window] {
    guard let rule = context.rule(MaxSevereDaysPer7.definition) else { return [] }
    let severe = severePatterns
    return sliding(7).map { days in
      Problem.Window(
        days: days, weights: severe.map { $0 ? 1 : 0 }, max: rule.number("days"), maxPenalty: rule.penalty)
    }
  }

  private func nights(_ member: Member) -> [Problem.Window] {
    guard let rule = context.rule(MaxNightsPer28Days.definition) else { return [] }
    let night = nightPatterns
    guard night.contains(true) else { return [] }
    let most = (rule.number("nights") * member.fullTimePercent + 99) / 100
    return sliding(28).map { days in
      Problem.Window(days: days, weights: night.map { $0 ? 1 : 0 }, max: most, maxPenalty: rule.penalty)
    }
  }

  /// One person holds at most a share of a watch's hours in any four whole weeks (fewer where fewer are planned).
  private func noHero(_ member: Member) -> [Problem.Window] {
    guard let rule = context.rule(NoHero.definition) else { return [] }
    let whole = context.days.weeks.filter { $0.monday >= context.days.start && $0.days.end <= context.days.end }
    guard !whole.isEmpty else { return [] }
    let length = min(4, whole.count)
    return table.templates.indices.flatMap { type -> [Problem.Window] in
      let template = table.templates[type]
      guard template.kind == .watch || template.kind == .standby, couldHold(template) >= 3 else { return [] }
      return (0...(whole.count - length)).compactMap { first in
        let span = DaySpan(whole[first].monday, until: whole[first + length - 1].days.end)
        let days = context.index(of: span.start)..<context.index(of: span.end)
        let held = table.shifts[type][days].compactMap { $0?.interval.minutes }
        guard held.count >= 2 else { return nil }
        let planned = held.reduce(0, +) * template.seats
        return Problem.Window(
          days: days, weights: weights(over: days) { $0.template.id == template.id ? $0.interval.minutes : 0 },
          max: planned * rule.number("percent") / 100, maxPenalty: rule.penalty, unit: 60)
      }
    }
  }

  private func couldHold(_ template: ShiftTemplate) -> Int {
    context.team.members.filter { member in
      member.site == template.site && template.skills.allSatisfy(member.skills.contains)
    }.count
  }

  /// Every window of `length` days that shares a day with the decided ones; the whole problem where it is shorter.
  private func sliding(_ length: Int) -> [Range<Int>] {
    guard context.days.count > length else { return [0..<context.days.count] }
    let decided = context.index(of: context.span.start)..<context.index(of: context.span.end)
    return (0...(context.days.count - length)).map { $0..<($0 + length) }.filter { $0.overlaps(decided) }
  }

  /// Which patterns hold a quarter of an hour or more of severe material.
  var severePatterns: [Bool] {
    table.patterns.map { pattern in
      pattern.contains { context.team.severity(of: table.templates[$0].topics) == .severe }
    }
  }

  /// Which patterns hold a night on ordinary days.
  var nightPatterns: [Bool] {
    table.patterns.map { pattern in
      pattern.contains { type in
        let template = table.templates[type]
        return Piece(template.start.minutes..<template.end.minutes, of: template, in: context.team).isNight(onDay: 0)
      }
    }
  }
}
