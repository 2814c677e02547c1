import ArgumentParser
import Foundation
import Scheduling

/// Solves a nurse rostering problem, all its weeks at once, through the engine that plans teams.
struct Inrc2Command: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inrc2",
    abstract: "Solves a problem of the second international nurse rostering competition, all its weeks at once.")

  @Argument(help: "The folder of the scenario, history and week files.")
  var folder: String

  @Option(help: "Number of the history file.")
  var history: String

  @Option(help: "Numbers of the week files, in order, as in 6-2-9-1.")
  var weeks: String

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

  @Option(help: "The folder to write the solution files to.")
  var out: String?

  @Option(help: "Also compute a lower bound for so many seconds.")
  var bound: Double?

  @Flag(help: "Print the score and nothing else.")
  var scoreOnly = false

  @Flag(help: "Check every accepted move against a count from scratch. Slow.")
  var audit = false

  func validate() throws {
    guard seconds != nil || effort != nil else { throw ValidationError("Give --seconds, --effort or both.") }
  }

  func run() throws {
    let files = Inrc2Folder(path: folder, history: history, weeks: weeks.split(separator: "-").map(String.init))
    let instance = try files.read()
    let problem = instance.problem
    let clock = ContinuousClock()
    let began = clock.now
    let solution = solve(
      problem, effort: Effort(moves: effort ?? 1 << 40, lanes: lanes, threads: threads, seed: seed, seconds: seconds),
      audits: audit)
    let elapsed = (clock.now - began) / .seconds(1)
    precondition(problem.score(of: solution.roster) == solution.score, "the score differs from a count from scratch")
    if let out { try files.write(solution.roster, of: instance, to: out) }
    let score = "hard=\(solution.score.hard) cost=\(solution.score.cost)"
    guard !scoreOnly else { return print(score) }
    print(
      "\(instance.name) \(history) \(weeks) \(score) moves=\(solution.moves) "
        + "seconds=\(String(format: "%.2f", elapsed)) ended=\(solution.ended)")
    guard let bound else { return }
    let found = lowerBound(problem, target: solution.score.cost, rounds: 1 << 30, seconds: bound, threads: threads)
    let gap = Double(solution.score.cost - found.cost) / Double(max(1, solution.score.cost))
    print("bound=\(found.cost) rounds=\(found.rounds) gap=\(String(format: "%.2f %%", 100 * gap))")
  }
}
