import Scheduling
import Testing
import TestSupport

@Suite struct LowerBoundTests {
  @Test(arguments: 0..<40)
  func `no roster that keeps the hard rules costs less than the bound`(seed: UInt64) throws {
    var generator = RandomProblem(seed: seed &+ 5000)
    var problem = generator.problem(days: 4, people: 2, groups: 1)
    problem.fairness = []
    let best = try #require(Exhaustive(problem).best())
    let bound = lowerBound(problem, target: best.cost, rounds: 200)
    guard bound.stuck == nil else {
      #expect(best.hard > 0, "seed \(seed)")
      return
    }
    if best.hard == 0 { #expect(bound.cost <= best.cost, "seed \(seed)") }
  }

  @Test(arguments: [0, 500, 5000])
  func `whatever the target, it stays a bound`(target: Int) throws {
    for seed: UInt64 in 0..<10 {
      var generator = RandomProblem(seed: seed &+ 6000)
      var problem = generator.problem(days: 4, people: 2, groups: 1)
      problem.fairness = []
      let best = try #require(Exhaustive(problem).best())
      guard best.hard == 0 else { continue }
      #expect(lowerBound(problem, target: target, rounds: 60).cost <= best.cost, "seed \(seed)")
    }
  }

  @Test func `threads change nothing`() {
    var generator = RandomProblem(seed: 6100)
    let problem = generator.problem(days: 14, people: 6)
    let bounds = [1, 2, 5].map { lowerBound(problem, target: 3000, rounds: 30, threads: $0) }
    #expect(bounds[0] == bounds[1] && bounds[1] == bounds[2])
  }

  /// Two people, three days, one shift a day that needs two; nobody may work more than two days.
  @Test func `it finds the seats that hours leave empty`() {
    let works = [false, true]
    let person = Problem.Person(
      group: 0, options: Array(repeating: [Problem.Option(pattern: 0), Problem.Option(pattern: 1)], count: 3),
      windows: [Problem.Window(days: 0..<3, weights: [0, 480], max: 960, min: 0)])
    let problem = Problem(
      days: 3, groups: [Problem.Group(patterns: [[], [0]], shiftTypes: 1, coverOf: [0, 1, 2])],
      people: [person, person],
      covers: (0..<3).map { Problem.Cover(day: $0, need: 2, under: .soft(100), over: .soft(1)) })
    #expect(lowerBound(problem, target: 200, rounds: 300).cost == 200)
    var tired = problem
    for index in 0..<2 { tired.people[index].runs = [Problem.Run(members: works, max: 1)] }
    #expect((199...200).contains(lowerBound(tired, target: 200, rounds: 300).cost))
  }

  @Test func `a person whom the rules leave no row is named`() {
    let person = Problem.Person(
      group: 0, options: Array(repeating: [Problem.Option(pattern: 1)], count: 3),
      runs: [Problem.Run(members: [false, true], max: 2)])
    let problem = Problem(
      days: 3, groups: [Problem.Group(patterns: [[], [0]], shiftTypes: 1, coverOf: [-1, -1, -1])], people: [person],
      covers: [])
    #expect(lowerBound(problem, target: 0, rounds: 10).stuck == 0)
  }
}
