import Scheduling
import Testing

/// One rule at a time, by hand.
@Suite struct ProblemScoreTests {
  private let off = Problem.Option(pattern: 0)
  private let day = Problem.Option(pattern: 1)
  private let night = Problem.Option(pattern: 2)

  /// One person, patterns off, day and night, and whatever rules the test adds.
  private func problem(_ days: Int, _ rules: (inout Problem.Person) -> Void) -> Problem {
    var person = Problem.Person(group: 0, options: Array(repeating: [off, day, night], count: days))
    rules(&person)
    return Problem(
      days: days,
      groups: [
        Problem.Group(patterns: [[], [0], [1]], shiftTypes: 2, coverOf: Array(repeating: -1, count: 2 * days))
      ], people: [person], covers: [])
  }

  @Test(arguments: [
    ([1, 1, 1, 0, 0], 0), ([1, 1, 1, 1, 0], 1), ([1, 1, 1, 1, 1], 2), ([1, 1, 0, 1, 1], 0),
  ])
  func `a run beyond the longest costs by the day`(row: [Int], hard: Int) {
    let problem = problem(5) { $0.runs = [Problem.Run(members: [false, true, true], max: 3)] }
    #expect(problem.score(of: row, person: 0).hard == hard)
  }

  @Test(arguments: [(nil, 0), (0, 0), (2, 1), (3, 2), (4, 2)] as [(Int?, Int)])
  func `days of a run before the horizon count, but only those within are blamed`(history: Int?, hard: Int) {
    let problem = problem(4) { $0.runs = [Problem.Run(members: [false, true, true], max: 3, history: history)] }
    #expect(problem.score(of: [1, 1, 0, 0], person: 0).hard == hard)
  }

  @Test(arguments: [
    ([0, 1, 0, 0, 0], 2), ([1, 0, 0, 0, 0], 0), ([0, 0, 0, 0, 1], 0), ([0, 1, 1, 0, 0], 1), ([0, 1, 1, 1, 0], 0),
  ])
  func `only a run within the horizon can be too short`(row: [Int], hard: Int) {
    let problem = problem(5) { $0.runs = [Problem.Run(members: [false, true, true], min: 3)] }
    #expect(problem.score(of: row, person: 0).hard == hard)
  }

  @Test(arguments: [([1, 2], 1), ([2, 1], 0), ([1, 0], 0)])
  func `a forbidden succession costs once`(row: [Int], hard: Int) {
    var problem = problem(2) { _ in }
    problem.groups[0].successions = [
      Problem.Succession(gap: 1, forbidden: (0..<9).map { $0 == 1 * 3 + 2 }, penalty: .hard(1))
    ]
    #expect(problem.score(of: row, person: 0).hard == hard)
  }

  @Test(arguments: [([1, 0, 2], 1), ([1, 1, 2], 0), ([1, 2, 2], 0)])
  func `a succession two days apart needs a day off between`(row: [Int], hard: Int) {
    var problem = problem(3) { _ in }
    problem.groups[0].successions = [
      Problem.Succession(gap: 2, forbidden: (0..<9).map { $0 == 1 * 3 + 2 }, penalty: .hard(1))
    ]
    #expect(problem.score(of: row, person: 0).hard == hard)
  }

  @Test(arguments: [([1, 1, 0], 0), ([1, 1, 1], 1), ([2, 2, 2], 4)])
  func `a window costs by the begun unit beyond its bound`(row: [Int], cost: Int) {
    let problem = problem(3) {
      $0.windows = [
        Problem.Window(days: 0..<3, weights: [0, 60, 100], max: 130, maxPenalty: .soft(1), unit: 50)
      ]
    }
    #expect(problem.score(of: row, person: 0).cost == cost)
  }

  @Test(arguments: [([1, 0, 0, 1], 1), ([1, 1, 0, 0], 0), ([0, 0, 1, 1], 0), ([1, 1, 1, 1], 1)])
  func `touched blocks are counted once`(row: [Int], hard: Int) {
    let works = [false, true, true]
    let problem = problem(4) {
      $0.blocks = [
        Problem.Block(
          blocks: [
            [Problem.Block.Touch(day: 0, members: works), Problem.Block.Touch(day: 1, members: works)],
            [Problem.Block.Touch(day: 2, members: works), Problem.Block.Touch(day: 3, members: works)],
          ], limits: [Problem.Block.Limit(blocks: 0..<2, max: 1)], penalty: .hard(1))
      ]
    }
    #expect(problem.score(of: row, person: 0).hard == hard)
  }

  @Test func `fairness costs the square of what is carried beyond the share`() {
    var problem = problem(2) { _ in }
    problem.fairness = [
      Problem.Fairness(weights: [[0, 3000, 5000, 0, 3000, 5000]], target: [2000], share: [500], weight: 2)
    ]
    // Balance 6 − 2 = 4 credits, squared 16, for half a person twice that, and weight 2; rounded down.
    #expect((63...64).contains(problem.score(of: [1, 1], person: 0).cost))
  }

  @Test func `a cover costs below and above its need`() {
    var problem = problem(1) { _ in }
    problem.groups[0].coverOf = [0, -1]
    problem.covers = [Problem.Cover(day: 0, need: 2, under: .soft(100), over: .soft(1))]
    #expect(problem.score(of: Roster(days: 1, patterns: [1])).cost == 100)
    #expect(problem.score(of: Roster(days: 1, patterns: [0])).cost == 200)
  }
}
