import Foundation
import Scheduling

/// One timed search of a public benchmark's problem.
struct BenchmarkRun {
  let problem: Problem
  let solution: Solution
  private let elapsed: Double

  /// Searches; stops the program where the score differs from a count from scratch.
  init(_ problem: Problem, options: EngineOptions, audits: Bool) {
    self.problem = problem
    let clock = ContinuousClock()
    let began = clock.now
    solution = solve(problem, effort: options.search, audits: audits)
    elapsed = (clock.now - began) / .seconds(1)
    precondition(problem.score(of: solution.roster) == solution.score, "the score differs from a count from scratch")
  }

  /// What the search took: `moves=… seconds=… ended=…`.
  var cost: String {
    "moves=\(solution.moves) seconds=\(String(format: "%.2f", elapsed)) ended=\(solution.ended)"
  }

  /// A lower bound, looked for so many seconds, and how far the roster may be from it.
  func bound(seconds: Double, threads: Int) -> String {
    let found = lowerBound(problem, target: solution.score.cost, rounds: 1 << 30, seconds: seconds, threads: threads)
    let gap = Double(solution.score.cost - found.cost) / Double(max(1, solution.score.cost))
    return "bound=\(found.cost) rounds=\(found.rounds) gap=\(String(format: "%.2f %%", 100 * gap))"
  }
}
