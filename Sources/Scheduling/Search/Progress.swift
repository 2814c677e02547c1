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
