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
