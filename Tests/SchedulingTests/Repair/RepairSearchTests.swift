import Scheduling
import Testing
import TestSupport

@Suite struct RepairSearchTests {
  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func `as few changes are found as there are in any roster, or none where there is no roster`(seed: UInt64) {
    var small = SmallRepair(seed: seed)
    let ground = RepairGround(small.problem)
    let before = ground.holders(in: small.roster)
    let start = ground.allowed(small.roster)
    let wanted = small.leastChanges(before, ground)
    var search = RepairSearch(ground, start: start, before: before)
    var shown: [Roster] = []
    let outcome = search.nearest(open: 0, extra: 20, steps: 1_000_000) { mended in
      shown.append(mended.roster)
      for (cover, holders) in mended.changes {
        #expect(holders != before[cover] && holders == ground.holders(in: mended.roster)[cover], "seed \(seed)")
      }
      return true
    }
    #expect(outcome.changes == wanted, "seed \(seed)")
    #expect(!outcome.isCut, "seed \(seed)")
    #expect(outcome.isImpossible == (wanted == nil), "seed \(seed)")
    for roster in shown {
      #expect(ground.emptySeats(in: roster).isEmpty, "seed \(seed)")
      #expect(small.problem.score(of: roster).hard == 0, "seed \(seed)")
      #expect(zip(before, ground.holders(in: roster)).count { $0 != $1 } == wanted, "seed \(seed)")
    }
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func `what is to stay stays, and nobody refused is accepted`(seed: UInt64) {
    let small = SmallRepair(seed: seed)
    let ground = RepairGround(small.problem)
    let before = ground.holders(in: small.roster)
    let start = ground.allowed(small.roster)
    let held = ground.holders(in: start).enumerated().flatMap { cover, people in
      people.map { (person: $0, cover: cover) }
    }
    guard let kept = held.first else { return }
    var search = RepairSearch(ground, start: start, before: before, kept: [kept])
    var seen = 0
    let outcome = search.nearest(open: 0, extra: 3, steps: 20_000) { mended in
      #expect(ground.holders(in: mended.roster)[kept.cover].contains(kept.person), "seed \(seed)")
      seen += 1
      return false
    }
    #expect(outcome.changes == nil)
    #expect(seen == 0 || !outcome.isImpossible, "a roster was shown, so there is one: seed \(seed)")
  }

  @Test func `seats may stay open where that is allowed, and no more of them`() {
    let small = SmallRepair.lonely
    let ground = RepairGround(small.problem)
    var search = RepairSearch(ground, start: ground.allowed(small.roster), before: ground.holders(in: small.roster))
    #expect(search.nearest(open: 0, extra: 5, steps: 1000) { _ in true }.isImpossible)
    let outcome = search.nearest(open: 1, extra: 5, steps: 1000) { _ in true }
    #expect(outcome.changes == 1)
    #expect(outcome.least == 1)
  }
}

/// A problem of a few cells with rules that letting go of a shift never breaks, and a roster that may break them.
struct SmallRepair {
  var problem: Problem
  var roster: Roster
  private var random: SplitMix64

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
    var random = SplitMix64(seed: seed)
    func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }
    let (days, people) = (3, 3)
    let patterns = [[], [0], [1], [0, 1]]
    var covers: [Problem.Cover] = []
    var coverOf: [Int] = []
    for day in 0..<days {
      for _ in 0..<2 {
        coverOf.append(covers.count)
        covers.append(
          Problem.Cover(day: day, need: below(4) == 0 ? 2 : below(5) == 0 ? 0 : 1, under: .soft(1), over: .soft(1)))
      }
    }
    let next = Problem.Succession(
      gap: 1,
      forbidden: (0..<16).map { cell in
        // What forbids a part of a pattern forbids the whole of it.
        cell / 4 >= 2 && cell % 4 == 1 || cell / 4 >= 2 && cell % 4 == 3
      }, penalty: .hard(1))
    let group = Problem.Group(
      patterns: patterns, shiftTypes: 2, coverOf: coverOf, successions: below(2) == 0 ? [next] : [])
    let rows = (0..<people).map { _ -> Problem.Person in
      let options = (0..<days).map { _ -> [Problem.Option] in
        let (first, second) = (below(4) > 0, below(4) > 0)
        let both = first && second && below(2) == 0
        return [0].map { Problem.Option(pattern: $0) } + (first ? [Problem.Option(pattern: 1)] : [])
          + (second ? [Problem.Option(pattern: 2)] : []) + (both ? [Problem.Option(pattern: 3)] : [])
      }
      return Problem.Person(
        group: 0, options: options,
        runs: [Problem.Run(members: [false, true, true, true], max: 1 + below(3))],
        windows: [Problem.Window(days: 0..<days, weights: [0, 2, 3, 5], max: 2 + below(8))])
    }
    problem = Problem(days: days, groups: [group], people: rows, covers: covers)
    roster = Roster(days: days, patterns: (0..<(people * days)).map { _ in below(3) == 0 ? 0 : below(4) })
  }

  /// One person who holds one seat and may not any more.
  static var lonely: SmallRepair {
    var small = SmallRepair(seed: 1)
    let group = Problem.Group(patterns: [[], [0]], shiftTypes: 1, coverOf: [0])
    small.problem = Problem(
      days: 1, groups: [group], people: [Problem.Person(group: 0, options: [[Problem.Option(pattern: 0)]])],
      covers: [Problem.Cover(day: 0, need: 1, under: .soft(1), over: .soft(1))])
    small.roster = Roster(days: 1, patterns: [1])
    return small
  }

  /// The fewest covers that differ from `before` in any roster that holds every seat and breaks nothing, by trying all.
  mutating func leastChanges(_ before: [[Int]], _ ground: RepairGround) -> Int? {
    let rows = problem.people.indices.map { person in
      problem.people[person].options.reduce([[]]) { rows, options in
        rows.flatMap { row in options.map { row + [$0.pattern] } }
      }.filter { problem.score(of: $0, person: person).hard == 0 }
    }
    var least: Int?
    func extend(_ chosen: [[Int]]) {
      guard chosen.count < rows.count else {
        let holders = ground.holders(in: Roster(days: problem.days, patterns: Array(chosen.joined())))
        guard zip(holders, problem.covers).allSatisfy({ $0.count >= $1.need }) else { return }
        least = min(least ?? .max, zip(holders, before).count { $0 != $1 })
        return
      }
      for row in rows[chosen.count] { extend(chosen + [row]) }
    }
    extend([])
    return least
  }
}
