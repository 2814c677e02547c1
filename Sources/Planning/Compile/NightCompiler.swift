import Rota
import Scheduling

/// Compiles how many nights of work one person may have, in a row and in four weeks.
///
/// A night is a block touched by the work that takes it: that of its own date, and that of the next which begins before
/// dawn. Nights are those of the member's own clocks, on real instants.
struct NightCompiler {
  let context: CompileContext
  let table: PatternTable

  func blocks(for member: Member) -> [Problem.Block] {
    let inARow = context.rule(MaxConsecutiveNights.self)
    let inFourWeeks = context.rule(MaxNightsPer28Days.self)
    guard inARow != nil || inFourWeeks != nil else { return [] }
    let nights = nights(for: member)
    guard nights.contains(where: { !$0.isEmpty }) else { return [] }
    let row = inARow.map { rule in
      let most = rule.number(MaxConsecutiveNights.nights)
      return block(nights, windows: most + 1, most: most, rule.penalty)
    }
    let weeks = inFourWeeks.map { rule in
      let most = (rule.number(MaxNightsPer28Days.nights) * member.fullTimePercent + 99) / 100
      return block(nights, windows: MaxNightsPer28Days.window, most: most, rule.penalty)
    }
    return [row, weeks].compactMap(\.self)
  }

  private func block(
    _ nights: [[Problem.Block.Touch]], windows length: Int, most: Int, _ penalty: Problem.Penalty
  ) -> Problem.Block {
    let length = min(length, nights.count)
    let limits = (0...(nights.count - length)).map { Problem.Block.Limit(blocks: $0..<($0 + length), max: most) }
    return Problem.Block(blocks: nights, limits: limits, penalty: penalty)
  }

  /// Each night from that before the first day of the problem, with the patterns that take it, by day.
  private func nights(for member: Member) -> [[Problem.Block.Touch]] {
    let zone = context.zones[context.team.zone(of: member)]
    var nights = [[Problem.Block.Touch]](repeating: [], count: context.days.count + 2)
    for day in 0..<context.days.count {
      let taken = table.shifts.map { days -> [Int] in
        guard let shift = days[day], shift.template.isWork else { return [] }
        return Nights.dates(of: shift.interval, in: zone).map { context.index(of: $0) + 1 }
      }
      for night in Set(taken.joined()) where nights.indices.contains(night) {
        let members = table.patterns.map { $0.contains { taken[$0].contains(night) } }
        nights[night].append(Problem.Block.Touch(day: day, members: members))
      }
    }
    return nights
  }
}
