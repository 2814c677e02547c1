import ArgumentParser
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

  @OptionGroup var engine: EngineOptions

  @Option(help: "The folder to write the solution files to.")
  var out: String?

  @Option(help: "Also compute a lower bound for so many seconds.")
  var bound: Double?

  @Flag(help: "Print the score and nothing else.")
  var scoreOnly = false

  @Flag(help: "Check every accepted move against a count from scratch. Slow.")
  var audit = false

  func run() throws {
    let files = Inrc2Folder(path: folder, history: history, weeks: weeks.split(separator: "-").map(String.init))
    let instance = try files.read()
    let run = BenchmarkRun(instance.problem, options: engine, audits: audit)
    if let out { try files.write(run.solution.roster, of: instance, to: out) }
    let score = "hard=\(run.solution.score.hard) cost=\(run.solution.score.cost)"
    guard !scoreOnly else { return print(score) }
    print("\(instance.name) \(history) \(weeks) \(score) \(run.cost)")
    if let bound { print(run.bound(seconds: bound, threads: engine.threads)) }
  }
}
