import Rota
import Scheduling

/// Compiles how many of a few weekends in a row one person may work.
struct WeekendCompiler {
  let context: CompileContext
  let table: PatternTable

  func blocks(for member: Member) -> [Problem.Block] {
    guard let rule = context.rule(MaxWeekends.self), member.weekendsOffered else { return [] }
    let zone = context.zones[context.team.zone(of: member)]
    let blocks = weekends.map { touches(of: $0, zone: zone, least: rule.number(MaxWeekends.minutes)) }
    let length = rule.number(MaxWeekends.of)
    guard blocks.count >= length else { return [] }
    let limits = (0...(blocks.count - length)).map {
      Problem.Block.Limit(blocks: $0..<($0 + length), max: rule.number(MaxWeekends.weekends))
    }
    return [Problem.Block(blocks: blocks, limits: limits, penalty: rule.penalty)]
  }

  /// The weekends that touch the problem, each a span of consecutive weekend days.
  private var weekends: [DaySpan] {
    let isWeekend = { (day: Day) in context.team.settings.weekend.contains(day.weekday) }
    return DaySpan(context.days.start - 6, until: context.days.end).days
      .filter { isWeekend($0) && !isWeekend($0 - 1) }
      .map { first in
        var end = first + 1
        while isWeekend(end), end - first < 7 { end = end + 1 }
        return DaySpan(first, until: end)
      }
      .filter { !$0.intersection(context.days).isEmpty }
  }

  /// Which patterns of which days run into the weekend, by the member's own clock; a shift counts for more than `least`
  /// minutes, and a Friday's may.
  private func touches(of weekend: DaySpan, zone: Zone, least: Int) -> [Problem.Block.Touch] {
    let time = Interval(zone.interval(of: weekend.start).start, until: zone.interval(of: weekend.last).end)
    return DaySpan(weekend.start - 1, until: weekend.end).intersection(context.days).days.compactMap { day in
      let index = context.index(of: day)
      let members = table.patterns.map { pattern in
        pattern.contains { type in
          table.shifts[type][index].map { $0.interval.intersection(time).minutes > least } ?? false
        }
      }
      guard members.contains(true) else { return nil }
      return Problem.Block.Touch(day: index, members: members)
    }
  }
}
