/// How far a search for a plan has come.
package struct PlanProgress: Hashable, Sendable {
  /// Moves tried, and how many there will be.
  package var done: Int
  package var total: Int
  /// What the best rota so far still leaves empty or breaks, in the engine's units.
  package var open: Int
  /// What it costs by the soft rules and its unevenness, in the engine's units.
  package var cost: Int

  package init(done: Int, total: Int, open: Int, cost: Int) {
    self.done = done
    self.total = total
    self.open = open
    self.cost = cost
  }

  /// 0…100.
  var percent: Int { total > 0 ? min(100, max(0, done * 100 / total)) : 0 }
}
