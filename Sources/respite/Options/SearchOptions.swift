import ArgumentParser
import Scheduling

/// How hard a plan is searched for.
struct SearchOptions: ParsableArguments {
  // A number is taken as it is said, so that -1 is told to be none that is meant, not to be no number.
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Where the search begins: the same seed and effort give the same rota.", valueName: "number"))
  var seed = SearchOptions.usualSeed

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("How hard to look: 1 is quick, 10 is usual, 100 is thorough.", valueName: "number"))
  var effort = SearchOptions.usualEffort

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Stop after so many seconds with the best found; the rota may then differ.", valueName: "number")
  )
  var seconds: Int?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Threads to use, which never changes the rota; as many as the machine has.", valueName: "number")
  )
  var threads: Int?

  static let usualSeed: UInt64 = 1
  static let usualEffort = 10
  private static let movesPerEffort = 300_000
  /// Searches beside each other, of which the best counts: as many on every machine, or the rota would differ.
  private static let lanes = 4

  func validate() throws {
    guard (1...1000).contains(effort) else {
      throw ValidationError("The effort goes from 1 to 1000; \(effort) does not.")
    }
    if let threads, !(1...64).contains(threads) {
      throw ValidationError("The threads go from 1 to 64; \(threads) do not.")
    }
    if let seconds, !(1...86_400).contains(seconds) {
      throw ValidationError("The seconds go from 1 to 86400; \(seconds) do not.")
    }
  }

  /// The effort when nobody says otherwise, on a machine that runs `cores` threads at once.
  static func usual(cores: Int) -> Effort {
    Effort(moves: usualEffort * movesPerEffort, lanes: lanes, threads: cores, seed: usualSeed)
  }

  /// What the search is to be given, on a machine that runs `cores` threads at once.
  func effort(cores: Int) -> Effort {
    Effort(
      moves: effort * SearchOptions.movesPerEffort, lanes: SearchOptions.lanes, threads: threads ?? cores, seed: seed,
      seconds: seconds.map(Double.init))
  }
}
