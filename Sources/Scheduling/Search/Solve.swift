/// How hard to look, and who may stop it.
package struct Effort: Sendable {
  /// Moves tried in each lane.
  package var moves: Int
  /// Lanes searched with seeds of their own; the answer is the best of them, whatever the number of threads.
  package var lanes: Int
  /// Threads that share the lanes; never changes the answer.
  package var threads: Int
  package var seed: UInt64
  /// A cap on top: nil for none. Where it stops the search, the answer says so and may differ between runs.
  package var seconds: Double?

  package init(moves: Int, lanes: Int = 2, threads: Int = 2, seed: UInt64 = 1, seconds: Double? = nil) {
    self.moves = moves
    self.lanes = lanes
    self.threads = threads
    self.seed = seed
    self.seconds = seconds
  }
}

/// What a watcher sees while a search runs.
package struct Progress: Sendable, Hashable {
  package var best: Score
  /// Moves tried so far over all lanes, and how many there will be.
  package var moves: Int
  package var total: Int

  package init(best: Score, moves: Int, total: Int) {
    self.best = best
    self.moves = moves
    self.total = total
  }
}

/// The best roster found, and why the search ended.
package struct Solution: Sendable {
  package var roster: Roster
  package var score: Score
  package var moves: Int
  package var ended: Ending

  package enum Ending: Sendable, Hashable {
    case effort, seconds, cancelled
  }

  package init(roster: Roster, score: Score, moves: Int, ended: Ending) {
    self.roster = roster
    self.score = score
    self.moves = moves
    self.ended = ended
  }
}
