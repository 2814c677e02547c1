import Scheduling
import Synchronization
import Testing
import TestSupport

@Suite struct SearchTests {
  @Test(arguments: 0..<40)
  func `every accepted move changes the score by what a count from scratch says`(seed: UInt64) {
    var generator = RandomProblem(seed: seed)
    let problem = generator.problem()
    let solution = solve(problem, effort: Effort(moves: 20_000, lanes: 1, threads: 1, seed: seed), audits: true)
    #expect(problem.score(of: solution.roster) == solution.score, "seed \(seed)")
    #expect(solution.moves >= 20_000)
  }

  @Test(arguments: 0..<20)
  func `the answer is never worse than the start and never leaves the options`(seed: UInt64) {
    var generator = RandomProblem(seed: seed &+ 1000)
    let problem = generator.problem()
    let idle = Roster(days: problem.days, patterns: Array(repeating: 0, count: problem.people.count * problem.days))
    let solution = solve(problem, effort: Effort(moves: 10_000, seed: seed), start: idle)
    #expect(solution.score <= problem.score(of: idle), "seed \(seed)")
    for (person, member) in problem.people.enumerated() {
      for day in 0..<problem.days {
        #expect(member.options[day].contains { $0.pattern == solution.roster[person, day] }, "seed \(seed)")
      }
    }
  }

  @Test(arguments: 0..<10)
  func `threads change nothing, seeds do`(seed: UInt64) {
    var generator = RandomProblem(seed: seed &+ 2000)
    let problem = generator.problem(days: 20, people: 6)
    let answers = [1, 2, 8].map { threads in
      solve(problem, effort: Effort(moves: 6000, lanes: 3, threads: threads, seed: seed)).roster
    }
    #expect(answers[0] == answers[1] && answers[1] == answers[2], "seed \(seed)")
  }

  @Test(arguments: 0..<25)
  func `on tiny problems it finds what trying everything finds`(seed: UInt64) throws {
    var generator = RandomProblem(seed: seed &+ 3000)
    let problem = generator.problem(days: 4, people: 2, groups: 1)
    let best = try #require(Exhaustive(problem).best())
    let solution = solve(problem, effort: Effort(moves: 20_000, lanes: 32, seed: seed))
    #expect(solution.score == best, "seed \(seed)")
  }

  @Test func `being told to stop ends it with the best so far`() {
    var generator = RandomProblem(seed: 7)
    let problem = generator.problem()
    let calls = Atomic(0)
    let solution = solve(problem, effort: Effort(moves: 1 << 40, lanes: 2, threads: 2)) { progress in
      #expect(progress.total > progress.moves)
      return calls.add(1, ordering: .relaxed).newValue < 5
    }
    #expect(solution.ended == .cancelled)
    #expect(problem.score(of: solution.roster) == solution.score)
  }

  @Test func `a problem without a choice is answered as it stands`() {
    let problem = Problem(
      days: 2, groups: [Problem.Group(patterns: [[]], shiftTypes: 0, coverOf: [])],
      people: [Problem.Person(group: 0, options: [[Problem.Option(pattern: 0)], [Problem.Option(pattern: 0)]])],
      covers: [])
    let solution = solve(problem, effort: Effort(moves: 100))
    #expect(solution.score == .zero)
    #expect(solution.roster.patterns == [0, 0])
  }
}
