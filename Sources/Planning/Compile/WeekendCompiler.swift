import Rota
import Scheduling

/// Compiles how many of a few weekends in a row one person may work, and that a weekend is worked whole or not at all.
struct WeekendCompiler {
  let context: CompileContext
  let table: PatternTable

  func blocks(for member: Member) -> [Problem.Block] { [most(member), whole].compactMap(\.self) }

  private func most(_ member: Member) -> Problem.Block? {
    guard let rule = context.rule(MaxWeekends.self) else { return nil }
    let zone = context.zones[context.team.zone(of: member)]
    let blocks = weekends.map { touches(of: $0, zone: zone, least: rule.number(MaxWeekends.minutes)) }
    guard blocks.contains(where: { !$0.isEmpty }) else { return nil }
    let length = min(rule.number(MaxWeekends.of), blocks.count)
    let limits = (0...(blocks.count - length)).map {
      Problem.Block.Limit(blocks: $0..<($0 + length), max: rule.number(MaxWeekends.weekends))
    }
    return Problem.Block(blocks: blocks, limits: limits, penalty: rule.penalty)
  }

  /// Every weekend as a block of its dates; where one of them lies outside the problem, nobody holds anything on it.
  private var whole: Problem.Block? {
    guard let rule = context.rule(KeepWeekendsWhole.self) else { return nil }
    let busy = table.patterns.map { !$0.isEmpty }
    let idle = busy.map { _ in false }
    let blocks = weekends.filter { $0.count > 1 }.map { weekend in
      weekend.days.map { day in
        context.days.contains(day)
          ? Problem.Block.Touch(day: context.index(of: day), members: busy)
          : Problem.Block.Touch(day: 0, members: idle)
      }
    }
    guard !blocks.isEmpty else { return nil }
    return Problem.Block(blocks: blocks, limits: [], penalty: rule.penalty, incomplete: rule.penalty)
  }

  /// The weekends that touch the problem, each a span of consecutive weekend days.
  private var weekends: [DaySpan] {
    let isWeekend = { (day: Day) in context.team.settings.weekend.contains(day.weekday) }
    return DaySpan(context.days.start - 6, until: context.days.end + 1).days
      .filter { isWeekend($0) && !isWeekend($0 - 1) }
      .map { first in
        var end = first + 1
        while isWeekend(end), end - first < 7 { end = end + 1 }
        return DaySpan(first, until: end)
      }
      .filter { !DaySpan($0.start - 1, until: $0.end).intersection(context.days).isEmpty }
  }

  /// Which patterns of which days run into the weekend, by the member's own clock; a shift counts for more than `least`
  /// minutes, and a Friday's may.
  ///
  /// The rule adds up the minutes of all days, and a block cannot; so where small touches could add up to a large one,
  /// each of them counts already.
  private func touches(of weekend: DaySpan, zone: Zone, least: Int) -> [Problem.Block.Touch] {
    let time = Interval(zone.interval(of: weekend.start).start, until: zone.interval(of: weekend.last).end)
    let days = DaySpan(weekend.start - 1, until: weekend.end).intersection(context.days).days.map(context.index)
    let minutes = days.map { day in
      table.patterns.map { pattern in
        pattern.compactMap { table.shifts[$0][day]?.interval.intersection(time) }.merged.minutes(within: time)
      }
    }
    let small = minutes.reduce(0) { sum, day in sum + (day.filter { $0 <= least }.max() ?? 0) }
    let bar = small > least ? 0 : least
    return zip(days, minutes).compactMap { day, minutes in
      let members = minutes.map { $0 > bar }
      return members.contains(true) ? Problem.Block.Touch(day: day, members: members) : nil
    }
  }
}
