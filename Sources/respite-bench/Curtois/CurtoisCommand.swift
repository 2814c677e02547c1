import ArgumentParser
import Foundation
import Scheduling

/// Solves one instance of the shift-scheduling benchmark through the engine that plans teams.
struct CurtoisCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "curtois", abstract: "Solves a shift-scheduling benchmark instance of Curtois and Qu.")

  @Argument(help: "The instance's text file.")
  var instance: String

  @OptionGroup var engine: EngineOptions

  @Option(help: "Where to write the solution.")
  var out: String?

  @Option(help: "Also compute a lower bound for so many seconds.")
  var bound: Double?

  @Flag(help: "Check every accepted move against a count from scratch. Slow.")
  var audit = false

  func run() throws {
    let text = try String(contentsOfFile: instance, encoding: .utf8)
    let parsed = try CurtoisReader.read(text)
    let run = BenchmarkRun(parsed.problem, options: engine, audits: audit)
    let score = run.solution.score
    if let out { try parsed.text(of: run.solution.roster).write(toFile: out, atomically: true, encoding: .utf8) }
    print("\(score.hard == 0 ? "feasible" : "infeasible") hard=\(score.hard) objective=\(score.cost) \(run.cost)")
    if let bound { print(run.bound(seconds: bound, threads: engine.threads)) }
  }
}
