import Rota
import Scheduling

/// Compiles rules on weekends: how many may be worked in a row of them, and that a worked one is worked whole.
struct WeekendCompiler {
  let context: CompileContext
  let table: PatternTable

  func blocks(for member: Member) -> [Problem.Block] {
    let limit = context.rule(MaxWeekends.definition)
    let whole = context.rule(KeepWeekendsWhole.definition)
    guard limit != nil || whole != nil, member.weekendsOffered else { return [] }
    let weekends = self.weekends
    let least = limit?.number("minutes") ?? 60
    let touches = weekends.map { touches(of: $0, zone: context.zones[context.team.zone(of: member)], least: least) }
    let of = limit?.number("of") ?? 1
    let limits = limit.map { rule in
      weekends.count < of
        ? [] : (0...(weekends.count - of)).map { Problem.Block.Limit(blocks: $0..<($0 + of), max: rule.number("weekends")) }
    }
    return [
      Problem.Block(
        blocks: touches, limits: limits ?? [], penalty: limit?.penalty ?? .soft(0), incomplete: whole?.penalty)
    ]
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
