/// What counts as much in a problem, so that one schedule of temperatures serves all.
///
/// An empty seat may be a hundred or a million times dearer than the finest difference worth looking for. A search that
/// cools over six orders of magnitude wastes most of its time between them; so the price of cover is scaled down, for the
/// search's eyes only, to a hundred times the unit of the rest. Scores are always told in the problem's own prices.
struct Scale {
  /// The energy of one empty seat.
  let seat: Double
  /// What the search multiplies cover costs by.
  let cover: Double

  init(_ problem: Problem) {
    let prices = problem.covers.compactMap { cover -> Int? in
      guard case .soft(let cost) = cover.under, cost > 0 else { return nil }
      return cost
    }.sorted()
    let price = Double(prices.isEmpty ? 100 : prices[prices.count / 2])
    seat = min(price, 100 * Scale.unit(of: problem))
    cover = seat / price
  }

  /// A small difference that matters: what an ordinary shift adds to the dearest ledger of a person who is even, at least 1.
  private static func unit(of problem: Problem) -> Double {
    let costs = problem.fairness.map { ledger -> Int in
      let credits = ledger.weights.joined().filter { $0 > 0 }.sorted()
      let people = ledger.share.indices.filter { ledger.share[$0] > 0 }
      guard let person = people.first, !credits.isEmpty else { return 0 }
      return Problem.Fairness.cost(
        balance: credits[credits.count / 2], coefficient: ledger.coefficient(of: person))
    }
    return Double(max(1, costs.max() ?? 0))
  }
}
