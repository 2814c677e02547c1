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
  private let weeklyRest: Int?
  private let recovery: SevereRecoveryPairs?
  private let rotation: RotationPairs?

  /// Gaps the tables reach: three days, the longest rest after nights.
  private static let gaps = 1...3

  /// A pattern's shifts on a line of minutes, and what they break on their own.
  private struct Held {
    let pieces: [Piece]
    let broken: PairLaws.Broken
    let minutes: Range<Int>
  }

  init(context: CompileContext, table: PatternTable) {
    self.context = context
    self.table = table
    laws = PairLaws(context)
    weeklyRest = context.rule(MinWeeklyRest.self).flatMap { $0.isHard ? $0.number(MinWeeklyRest.hours) * 60 : nil }
    recovery = SevereRecoveryPairs(context)
    rotation = RotationPairs(context)
  }

  func successions() -> [Problem.Succession] {
    SuccessionCompiler.gaps.flatMap { gap in
      let irregular = (0..<max(0, context.days.count - gap)).filter { clocksChange(from: $0, through: $0 + gap) }
      var tables = irregular.flatMap { day in
        let nights = NightLine(of: table.site, from: day, through: day + gap + 1, in: context)
        return successions(gap: gap, days: [day], nights) { type, offset in realMinutes(type, on: day + offset) }
      }
      let regular = irregular.isEmpty ? nil : Set(0..<context.days.count).subtracting(irregular)
      tables += successions(gap: gap, days: regular, NightLine(regularThrough: gap + 1)) { type, offset in
        let template = table.templates[type]
        return (template.start.minutes + offset * 1440)..<(template.end.minutes + offset * 1440)
      }
      return tables
    }
  }

  /// The tables of one gap on some days; `minutes` tells where a type lies `offset` days after the first, nil where it
  /// does not exist.
  private func successions(
    gap: Int, days: Set<Int>?, _ nights: NightLine, minutes: (Int, Int) -> Range<Int>?
  ) -> [Problem.Succession] {
    let first = held(nights) { minutes($0, 0) }
    let second = held(nights) { minutes($0, gap) }
    func tabulate(_ penalty: Problem.Penalty, _ breaks: (Held, Held) -> Bool) -> Problem.Succession? {
      var forbidden: [Bool] = []
      forbidden.reserveCapacity(first.count * second.count)
      for earlier in first {
        for later in second {
          if let earlier, let later { forbidden.append(breaks(earlier, later)) } else { forbidden.append(false) }
        }
      }
      guard forbidden.contains(true) else { return nil }
      return Problem.Succession(gap: gap, days: days, forbidden: forbidden, penalty: penalty)
    }
    let hard = tabulate(.hard(1)) { earlier, later in
      let off = later.minutes.lowerBound - earlier.minutes.upperBound
      let alone = earlier.broken.union(later.broken)
      let together = laws.broken(by: earlier.pieces + later.pieces, nights)
      // What one day breaks on its own was settled by others; it must not be made worse.
      return !together.subtracting(alone).isEmpty || laws.reach(of: together.intersection(alone)) > off
        || (gap > 1 && off < weeklyRest ?? .min)
    }
    let recovered = recovery.flatMap { recovery in
      tabulate(recovery.rule.penalty) { recovery.isCut(from: $0.pieces, to: $1.pieces) }
    }
    let forward = rotation.flatMap { rotation in
      tabulate(rotation.penalty) { rotation.isBackward(from: $0.pieces, to: $1.pieces, gap: gap) }
    }
    return [hard, recovered, forward].compactMap(\.self)
  }

  /// Each pattern's shifts; nil where it has none, or one of them does not exist.
  private func held(_ nights: NightLine, _ minutes: (Int) -> Range<Int>?) -> [Held?] {
    table.patterns.map { pattern in
      let pieces = pattern.compactMap { type in
        minutes(type).map { Piece($0, of: table.templates[type], in: context.team) }
      }
      guard !pieces.isEmpty, pieces.count == pattern.count, let start = pieces.map(\.minutes.lowerBound).min(),
        let end = pieces.map(\.minutes.upperBound).max()
      else { return nil }
      return Held(pieces: pieces, broken: laws.broken(by: pieces, nights), minutes: start..<end)
    }
  }

  private func realMinutes(_ type: Int, on day: Int) -> Range<Int>? {
    table.shifts[type][day].map { shift in
      context.minute(shift.interval.start)..<context.minute(shift.interval.end)
    }
  }

  /// Whether the site's clocks change between the start of the day before `first` and a day after the end of `last`.
  private func clocksChange(from first: Int, through last: Int) -> Bool {
    let zone = context.zone(of: table.site)
    let start = zone.interval(of: context.days.start + (first - 1)).start
    let end = zone.interval(of: context.days.start + (last + 1)).end
    return zone.offset(at: start) != zone.offset(at: end)
  }
}
