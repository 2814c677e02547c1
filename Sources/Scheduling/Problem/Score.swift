/// How good a rota is: hard units first, then cost; lower is better.
package struct Score: Hashable, Comparable, Sendable {
  package var hard: Int
  package var cost: Int

  package init(hard: Int, cost: Int) {
    self.hard = hard
    self.cost = cost
  }

  package static let zero = Score(hard: 0, cost: 0)

  package static func < (left: Score, right: Score) -> Bool { (left.hard, left.cost) < (right.hard, right.cost) }
}
