import ArgumentParser
import Scheduling

/// How hard a measurement looks: what every command that runs the engine asks for alike.
struct EngineOptions: ParsableArguments {
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

  func validate() throws {
    guard seconds != nil || effort != nil else { throw ValidationError("Give --seconds, --effort or both.") }
  }

  var search: Effort {
    Effort(moves: effort ?? 1 << 40, lanes: lanes, threads: threads, seed: seed, seconds: seconds)
  }
}
