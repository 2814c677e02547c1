/// How far a search for a plan has come.
package struct PlanProgress: Hashable, Sendable {
  /// Moves tried, and how many there will be.
  package var done: Int
  package var total: Int
  /// Gaps and breaches of the best rota so far, which the search counts together; nil before there is one.
  package var open: Int?

  package init(done: Int, total: Int, open: Int?) {
    self.done = done
    self.total = total
    self.open = open
  }

  /// `no gap, no breach` or `3 gaps or breaches`.
  var best: String {
    switch open {
    case nil: "none yet"
    case 0?: "no gap, no breach"
    case 1?: "1 gap or breach"
    case let open?: "\(open) gaps or breaches"
    }
  }

  /// 0…100.
  var percent: Int { total > 0 ? min(100, max(0, done * 100 / total)) : 0 }
}
