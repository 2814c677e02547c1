import Rota
import Scheduling

/// Compiles what may not follow what: tables over pairs of a site's patterns, one to three days apart.
///
/// On ordinary days the wall times decide, so one table serves them all. Around a clock change the real instants decide,
/// and each such day has a table of its own.
struct SuccessionCompiler {
  let context: CompileContext
  let table: PatternTable
  private let laws: PairLaws

  /// Gaps the tables reach: three days, the longest rest after nights.
  private static let gaps = 1...3

  init(context: CompileContext, table: PatternTable) {
    self.context = context
    self.table = table
    laws = PairLaws(context)
  }

  func successions() -> [Problem.Succession] {
    SuccessionCompiler.gaps.flatMap { gap in
      let irregular = (0..<max(0, context.days.count - gap)).filter { clocksChange(from: $0, through: $0 + gap) }
      var tables = irregular.flatMap { day in
        successions(gap: gap, days: [day]) { type, offset in realMinutes(type, on: day + offset) }
      }
      let regular = irregular.isEmpty ? nil : Set(0..<context.days.count).subtracting(irregular)
      tables += successions(gap: gap, days: regular) { type, offset in
        let template = table.templates[type]
        return (template.start.minutes + offset * 1440)..<(template.end.minutes + offset * 1440)
      }
      return tables
    }
  }

  /// The tables of one gap on some days; `minutes` tells where a type lies `offset` days after the first, nil where it
  /// does not exist.
  private func successions(gap: Int, days: Set<Int>?, minutes: (Int, Int) -> Range<Int>?) -> [Problem.Succession] {
    func pieces(_ offset: Int) -> [[Piece]?] {
      table.patterns.map { pattern in
        let pieces = pattern.compactMap { type in
          minutes(type, offset).map { Piece($0, of: table.templates[type], in: context.team) }
        }
        return pieces.isEmpty || pieces.count < pattern.count ? nil : pieces
      }
    }
    let first = pieces(0)
    let second = pieces(gap)
    func tabulate(_ penalty: Problem.Penalty, _ broken: ([Piece], [Piece]) -> Bool) -> Problem.Succession? {
      var forbidden: [Bool] = []
      forbidden.reserveCapacity(first.count * second.count)
      for earlier in first {
        for later in second {
          if let earlier, let later { forbidden.append(broken(earlier, later)) } else { forbidden.append(false) }
        }
      }
      guard forbidden.contains(true) else { return nil }
      return Problem.Succession(gap: gap, days: days, forbidden: forbidden, penalty: penalty)
    }
    let hard = tabulate(.hard(1)) { earlier, later in
      laws.allow(earlier) && laws.allow(later) && !laws.allow(earlier + later)
    }
    return [hard].compactMap(\.self)
  }

  private func realMinutes(_ type: Int, on day: Int) -> Range<Int>? {
    table.shifts[type][day].map { shift in
      context.minute(shift.interval.start)..<context.minute(shift.interval.end)
    }
  }

  /// Whether the site's clocks change between the start of `first` and a day after the end of `last`.
  private func clocksChange(from first: Int, through last: Int) -> Bool {
    let zone = context.zone(of: table.site)
    let start = zone.interval(of: context.days.start + first).start
    let end = zone.interval(of: context.days.start + (last + 1)).end
    return zone.offset(at: start) != zone.offset(at: end)
  }
}
