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
