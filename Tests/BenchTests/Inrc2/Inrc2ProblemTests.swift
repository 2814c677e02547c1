import Scheduling
import Testing

@testable import respite_bench

@Suite struct Inrc2ProblemTests {
  private let instance: Inrc2Instance
  private let problem: Problem

  init() throws {
    instance = try Tiny.folder.read()
    problem = instance.problem
  }

  /// Ada: five days in a row with the three before the first (30); one of two weekends too many, and half worked (60).
  /// Ben: one day off before the first, and one later (60); a weekend too many with the one before, and half worked (60);
  /// a single day of work, a single day shift (45); two days off too many (60).
  /// Cas: a day too many in a row (30), a single day shift (15), two days off too many (60), a shift too few (20).
  @Test(arguments: [(0, 90), (1, 225 + 10), (2, 125 + 10)])
  func `a row costs what a count by hand says, unwanted shifts at 10 each`(person: Int, cost: Int) {
    let roster = Tiny.roster(instance)
    let row = (0..<14).map { roster[person, $0] }
    #expect(problem.score(of: row, person: person) == Score(hard: 0, cost: cost))
  }

  @Test func `four seats short of the best cover cost 30 each`() {
    #expect(problem.score(of: Tiny.roster(instance)) == Score(hard: 0, cost: 90 + 235 + 135 + 4 * 30))
  }

  @Test func `a seat short of the least cover is hard as well`() {
    var roster = Tiny.roster(instance)
    let before = problem.score(of: roster)
    // Ben's lone day shift goes: a run of one less (45), a longer one of days off (30 for each of three), one short (30).
    roster[1, 8] = 0
    #expect(problem.score(of: roster) == Score(hard: 1, cost: before.cost - 45 + 3 * 30 + 30))
  }

  @Test(arguments: [("-", 15), ("DH", nil), ("NH", 0), ("NL", 0)] as [(Substring, Int?)])
  func `a night alone before the first day costs if the first day ends it, and no day follows it`(
    cell: Substring, cost: Int?
  ) {
    #expect(option(cell, person: 0) == cost)
  }

  @Test(arguments: [("-", 0), ("DH", 30), ("NH", 30), ("DL", nil)] as [(Substring, Int?)])
  func `a day off alone before the first day costs if the first day ends it, and nobody lends a skill`(
    cell: Substring, cost: Int?
  ) {
    #expect(option(cell, person: 1) == cost)
  }

  @Test(arguments: ["-", "DH", "NH"] as [Substring])
  func `a run that was long enough before the first day may end`(cell: Substring) {
    #expect(option(cell, person: 2) == 0)
  }

  /// What it costs to open the horizon so; nil where it is no option.
  private func option(_ cell: Substring, person: Int) -> Int? {
    let pattern = Tiny.pattern(cell, instance)
    return problem.people[person].options[0].first { $0.pattern == pattern }?.cost
  }

  @Test func `the search's score is the count from scratch`() {
    let solution = solve(problem, effort: Effort(moves: 20_000, lanes: 1, threads: 1), audits: true)
    #expect(solution.score == problem.score(of: solution.roster))
    #expect(solution.score < problem.score(of: Tiny.roster(instance)))
  }

  @Test(arguments: [(0, "Solution/Sol-tiny-0-0.txt"), (1, "Solution/Sol-tiny-3-1.txt")])
  func `a solution is written as the competition's tools read it`(week: Int, file: String) throws {
    #expect(try instance.text(of: Tiny.roster(instance), week: week) == Tiny.text(file))
  }
}
