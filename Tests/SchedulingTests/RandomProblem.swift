import Scheduling
import TestSupport

/// Small problems with every kind of rule in them, the same for the same seed.
struct RandomProblem {
  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  private mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }
  private mutating func chance(_ oneIn: Int) -> Bool { below(oneIn) == 0 }
  private mutating func penalty() -> Problem.Penalty { chance(2) ? .hard(1 + below(3)) : .soft(1 + below(20)) }

  /// A problem of at most `most` days and `largest` people in each of its groups.
  mutating func problem(days most: Int = 20, people largest: Int = 5, groups: Int = 2) -> Problem {
    let days = 4 + below(most - 3)
    var problem = Problem(days: days, groups: [], people: [], covers: [])
    for index in 0..<groups {
      problem.groups.append(group(days, &problem.covers))
      for _ in 0..<(2 + below(largest - 1)) { problem.people.append(person(index, problem.groups[index], days)) }
    }
    for _ in 0..<below(3) { problem.fairness.append(ledger(problem)) }
    return problem
  }

  private mutating func group(_ days: Int, _ covers: inout [Problem.Cover]) -> Problem.Group {
    let types = 2 + below(3)
    var patterns: [[Int]] = [[]] + (0..<types).map { [$0] }
    if chance(2) { patterns.append([0, 1]) }
    var coverOf: [Int] = []
    for day in 0..<days {
      for _ in 0..<types {
        coverOf.append(chance(5) ? -1 : covers.count)
        if coverOf[coverOf.count - 1] >= 0 {
          covers.append(
            Problem.Cover(
              day: day, need: below(3), under: .soft(50 + below(50)), over: penalty(), least: below(2),
              shortOfLeast: penalty()))
        }
      }
    }
    let successions = (1...3).map { gap in
      let some = Set((0..<days).filter { _ in chance(2) })
      return Problem.Succession(
        gap: gap, days: chance(2) ? nil : some,
        forbidden: (0..<(patterns.count * patterns.count)).map { _ in chance(5) }, penalty: penalty())
    }
    return Problem.Group(patterns: patterns, shiftTypes: types, coverOf: coverOf, successions: successions)
  }

  private mutating func members(_ count: Int) -> [Bool] { (0..<count).map { _ in chance(2) } }

  private mutating func person(_ index: Int, _ group: Problem.Group, _ days: Int) -> Problem.Person {
    let patterns = group.patterns.count
    return Problem.Person(
      group: index,
      options: (0..<days).map { _ in
        let offered = (1..<patterns).filter { _ in !chance(4) }
        return ([0] + offered).map { Problem.Option(pattern: $0, cost: chance(4) ? below(9) : 0) }
      },
      runs: (0..<2).map { _ in
        Problem.Run(
          members: members(patterns), max: chance(3) ? nil : 1 + below(4), maxPenalty: penalty(),
          min: chance(2) ? nil : 1 + below(3), minPenalty: penalty(), history: chance(2) ? nil : below(4))
      },
      windows: (0..<3).map { _ in window(days, patterns) },
      blocks: [block(days, patterns)],
      rollings: chance(2) ? [rolling(days, group)] : [])
  }

  private mutating func window(_ days: Int, _ patterns: Int) -> Problem.Window {
    let start = below(days)
    let range = start..<(start + 1 + below(days - start))
    let count = chance(2) ? patterns : patterns * range.count
    return Problem.Window(
      days: range, weights: (0..<count).map { _ in below(4) * 100 }, max: 300 + below(900), maxPenalty: penalty(),
      min: chance(2) ? nil : below(300), minPenalty: penalty(), unit: 1 + below(200))
  }

  private mutating func block(_ days: Int, _ patterns: Int) -> Problem.Block {
    let blocks = stride(from: 0, to: days, by: 4).map { start in
      (start..<min(start + 2, days)).map { Problem.Block.Touch(day: $0, members: members(patterns)) }
    }
    let limits = blocks.indices.map { Problem.Block.Limit(blocks: $0..<min($0 + 2, blocks.count), max: below(2)) }
    return Problem.Block(blocks: blocks, limits: limits, penalty: penalty(), incomplete: chance(2) ? penalty() : nil)
  }

  private mutating func rolling(_ days: Int, _ group: Problem.Group) -> Problem.Rolling {
    let starts = (0..<group.shiftTypes).map { $0 * 480 + below(120) }
    let lengths = (0..<group.shiftTypes).map { _ in 240 + below(240) }
    let stretches = (0..<days).flatMap { day in
      group.patterns.map { pattern in
        pattern.map { (day * 1440 + starts[$0])..<(day * 1440 + starts[$0] + lengths[$0]) }
      }
    }
    return Problem.Rolling(
      stretches: stretches, history: chance(2) ? [] : [-900..<(-300)], window: 4320, max: 900 + below(600),
      penalty: penalty())
  }

  private mutating func ledger(_ problem: Problem) -> Problem.Fairness {
    Problem.Fairness(
      weights: problem.groups.map { group in
        (0..<(problem.days * group.patterns.count)).map { cell in
          cell % group.patterns.count == 0 ? 0 : below(40) * 500
        }
      },
      target: problem.people.map { _ in below(40_000) },
      share: problem.people.map { _ in chance(4) ? 0 : 250 + below(750) },
      weight: 1 + below(4))
  }
}
