import Scheduling

extension Inrc2Instance {
  /// What the competition charges for one unit of each wish.
  private enum Weight {
    static let cover = Problem.Penalty.soft(30)
    static let run = 30
    static let shiftRun = 15
    static let weekend = Problem.Penalty.soft(30)
    static let assignments = Problem.Penalty.soft(20)
    static let unwanted = 10
  }

  /// The instance as the engine's problem: pattern 0 is off, the others are a shift worked with a skill.
  ///
  /// By the competition's conventions a run counts the days of the history; a run that is open at the end is not too short,
  /// and one that the history leaves too short costs as soon as day 0 ends it.
  var problem: Problem {
    let types = shifts.count * skills.count
    var coverOf = [Int](repeating: -1, count: days * types)
    for (index, demand) in demands.enumerated() {
      coverOf[demand.day * types + demand.shift * skills.count + demand.skill] = index
    }
    let group = Problem.Group(
      patterns: [[]] + (0..<types).map { [$0] }, shiftTypes: types, coverOf: coverOf, successions: [succession])
    return Problem(
      days: days, groups: [group], people: nurses.map(person),
      covers: demands.map {
        Problem.Cover(day: $0.day, need: $0.best, under: Weight.cover, over: .soft(0), least: $0.least)
      })
  }

  private var patterns: Int { shifts.count * skills.count + 1 }

  /// The pattern of `shift` worked with `skill`.
  func pattern(shift: Int, skill: Int) -> Int { 1 + shift * skills.count + skill }

  /// The shift and the skill of a pattern; nil for off.
  func shift(of pattern: Int) -> (shift: Int, skill: Int)? {
    pattern == 0 ? nil : ((pattern - 1) / skills.count, (pattern - 1) % skills.count)
  }

  private var succession: Problem.Succession {
    var forbidden = [Bool](repeating: false, count: patterns * patterns)
    for first in 1..<patterns {
      for second in 1..<patterns where follows(second, first) { forbidden[first * patterns + second] = true }
    }
    return Problem.Succession(gap: 1, forbidden: forbidden, penalty: .hard(1))

    func follows(_ second: Int, _ first: Int) -> Bool {
      guard let before = shift(of: first), let after = shift(of: second) else { return false }
      return shifts[before.shift].forbiddenNext.contains(after.shift)
    }
  }

  private func person(_ nurse: Nurse) -> Problem.Person {
    let contract = contracts[nurse.contract]
    let history = nurse.history
    let works = (0..<patterns).map { $0 != 0 }
    let total = Problem.Window(
      days: 0..<days, weights: works.map { $0 ? 1 : 0 }, max: contract.assignments.upperBound - history.assignments,
      maxPenalty: Weight.assignments, min: contract.assignments.lowerBound - history.assignments,
      minPenalty: Weight.assignments)
    let weekends = (0..<weeks).map { week in
      [5, 6].map { Problem.Block.Touch(day: 7 * week + $0, members: works) }
    }
    let block = Problem.Block(
      blocks: weekends,
      limits: [Problem.Block.Limit(blocks: weekends.indices, max: contract.maxWeekends - history.weekends)],
      penalty: Weight.weekend, incomplete: contract.wantsWholeWeekends ? Weight.weekend : nil)
    let runs = runs(of: nurse)
    return Problem.Person(
      group: 0, options: (0..<days).map { options(nurse, on: $0, runs) }, runs: runs, windows: [total], blocks: [block])
  }

  private func runs(of nurse: Nurse) -> [Problem.Run] {
    let contract = contracts[nurse.contract]
    let history = nurse.history
    return [
      run(contract.workRun, Weight.run, history: history.workRun) { $0 != nil },
      run(contract.offRun, Weight.run, history: history.offRun) { $0 == nil },
    ]
      + shifts.enumerated().map { shift, kind in
        run(kind.run, Weight.shiftRun, history: history.lastShift == shift ? history.shiftRun : 0) { $0 == shift }
      }
  }

  /// Bounds on the runs of days whose shift, nil for off, is a member.
  private func run(_ bounds: ClosedRange<Int>, _ weight: Int, history: Int, isMember: (Int?) -> Bool) -> Problem.Run {
    Problem.Run(
      members: (0..<patterns).map { isMember(shift(of: $0)?.shift) }, max: bounds.upperBound,
      maxPenalty: .soft(weight), min: bounds.lowerBound, minPenalty: .soft(weight), history: history)
  }

  private func options(_ nurse: Nurse, on day: Int, _ runs: [Problem.Run]) -> [Problem.Option] {
    (0..<patterns).compactMap { pattern in
      guard allows(nurse, pattern, on: day) else { return nil }
      return Problem.Option(
        pattern: pattern, cost: unwanted(nurse, pattern, on: day) + (day == 0 ? endings(of: runs, by: pattern) : 0))
    }
  }

  private func allows(_ nurse: Nurse, _ pattern: Int, on day: Int) -> Bool {
    guard let held = shift(of: pattern) else { return true }
    if day == 0, let last = nurse.history.lastShift, shifts[last].forbiddenNext.contains(held.shift) { return false }
    return nurse.skills.contains(held.skill)
  }

  private func unwanted(_ nurse: Nurse, _ pattern: Int, on day: Int) -> Int {
    guard let held = shift(of: pattern) else { return 0 }
    return Weight.unwanted
      * nurse.unwanted.count { $0.day == day && ($0.shift == nil || $0.shift == held.shift) }
  }

  /// What runs of the history cost that `pattern` ends on day 0 before they are long enough. The engine's runs do not speak
  /// of those, since no day of theirs lies within the horizon.
  private func endings(of runs: [Problem.Run], by pattern: Int) -> Int {
    runs.reduce(0) { sum, run in
      guard let before = run.history, before > 0, let min = run.min, !run.members[pattern],
        case .soft(let cost) = run.minPenalty
      else { return sum }
      return sum + cost * max(0, min - before)
    }
  }
}
