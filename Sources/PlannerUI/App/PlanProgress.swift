import Planning

/// How far a search for a plan has come.
package struct PlanProgress: Hashable, Sendable {
  /// Moves tried, and how many there will be.
  package var done: Int
  package var total: Int
  /// Seats that the best rota so far leaves empty.
  package var gaps: Int
  /// By how much it breaks hard rules, each in its own unit; 0 for a rota that keeps them all.
  package var breaches: Int

  package init(done: Int, total: Int, gaps: Int, breaches: Int) {
    self.done = done
    self.total = total
    self.gaps = gaps
    self.breaches = breaches
  }

  /// `no gap`, `3 gaps`, `3 gaps, breaches left`: how the best rota so far stands; `none yet` before there is one, whose
  /// breaches the search counts as the most there can be.
  package var standing: String {
    guard breaches < .max else { return "none yet" }
    let seats = gaps == 0 ? "no gap" : Wording.count(gaps, "gap")
    return breaches == 0 ? seats : "\(seats), breaches left"
  }

  /// 0…100.
  package var percent: Int { total > 0 ? min(100, max(0, done * 100 / total)) : 0 }
}
