import ArgumentParser
import Foundation
import Scheduling

/// Solves one instance of the shift-scheduling benchmark through the engine that plans teams.
struct CurtoisCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "curtois", abstract: "Solves a shift-scheduling benchmark instance of Curtois and Qu.")

  @Argument(help: "The instance's text file.")
  var instance: String

  @Option(help: "Seconds to search; a cap where --effort is given too.")
  var seconds: Double?

  @Option(help: "Moves to try in each lane.")
  var effort: Int?

  @Option(help: "Seed of the search.")
  var seed: UInt64 = 1

  @Option(help: "Independent searches, of which the best is taken.")
  var lanes = 2

  @Option(help: "Threads; they never change the answer.")
  var threads = 2

  @Option(help: "Where to write the solution.")
  var out: String?

  @Option(help: "Also compute a lower bound for so many seconds.")
  var bound: Double?

  @Flag(help: "Check every accepted move against a count from scratch. Slow.")
  var audit = false

  func validate() throws {
    guard seconds != nil || effort != nil else { throw ValidationError("Give --seconds, --effort or both.") }
  }

  func run() throws {
    let text = try String(contentsOfFile: instance, encoding: .utf8)
    let parsed = try CurtoisReader.read(text)
    let problem = parsed.problem
    let clock = ContinuousClock()
    let began = clock.now
    let solution = solve(
      problem, effort: Effort(moves: effort ?? 1 << 40, lanes: lanes, threads: threads, seed: seed, seconds: seconds),
      audits: audit)
    let elapsed = (clock.now - began) / .seconds(1)
    precondition(problem.score(of: solution.roster) == solution.score, "the score differs from a count from scratch")
    if let out { try parsed.text(of: solution.roster).write(toFile: out, atomically: true, encoding: .utf8) }
    print(
      "\(solution.score.hard == 0 ? "feasible" : "infeasible") hard=\(solution.score.hard) "
        + "objective=\(solution.score.cost) moves=\(solution.moves) "
        + "seconds=\(String(format: "%.2f", elapsed)) ended=\(solution.ended)")
    guard let bound else { return }
    let found = lowerBound(problem, target: solution.score.cost, rounds: 1 << 30, seconds: bound, threads: threads)
    let gap = Double(solution.score.cost - found.cost) / Double(max(1, solution.score.cost))
    print("bound=\(found.cost) rounds=\(found.rounds) gap=\(String(format: "%.2f %%", 100 * gap))")
  }
}
