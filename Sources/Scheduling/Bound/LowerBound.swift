/// A cost that no roster without a hard breach can go below, and how it was come by.
package struct Bound: Sendable, Hashable {
  /// Cost, fairness not counted: a sum of squares has no part in it.
  package var cost: Int
  package var rounds: Int
  /// Somebody for whom the hard rules leave no row at all: then no roster is free of breaches.
  package var stuck: Int?

  package init(cost: Int, rounds: Int, stuck: Int? = nil) {
    self.cost = cost
    self.rounds = rounds
    self.stuck = stuck
  }
}

/// A lower bound on the cost of every roster of `problem` that keeps the hard rules, by Lagrangian relaxation.
///
/// Cover and the sums within rows are put into the objective at a price; what is left falls apart into one shortest path a
/// person (Held and Karp 1971, doi:10.1007/BF01584070; for rosters Jaumard, Semet, Vovor 1998,
/// doi:10.1016/S0377-2217(97)00330-6). The prices follow the subgradient with Polyak's step towards `target`. Whatever the
/// prices are the sum is a bound; all of it is in whole numbers, so no rounding makes it too large.
///
/// - Parameters:
///   - problem: what is asked.
///   - target: the cost of the best roster known, fairness not counted; steers the steps, and ends them once it is reached.
///   - rounds: the most rounds of pricing.
///   - seconds: a cap on top; nil for none.
///   - threads: threads to share the rows; never changes the answer.
/// - Returns: the best bound found.
package func lowerBound(
  _ problem: Problem, target: Int, rounds: Int, seconds: Double? = nil, threads: Int = 2
) -> Bound {
  Relaxation(problem, threads: threads).climb(target: target, rounds: rounds, seconds: seconds)
}

/// The relaxed problem and the prices reached.
private struct Relaxation {
  private let tables: Tables
  private let pricing: RowPricing
  private let bounds: MultiplierBounds
  /// How far a window's price moves for one unit of breach: less where units are small, as minutes are.
  private let windowScales: [Double]
  init(_ problem: Problem, threads: Int) {
    tables = Tables(problem)
    pricing = RowPricing(problem, tables, threads: threads)
    bounds = MultiplierBounds(tables, counted: pricing.counts)
    windowScales = problem.people.flatMap { person in
      person.windows.map { 1 / Double(max(1, $0.weights.map(abs).max() ?? 1)) }
    }
  }

  /// Subgradient steps with Polyak's length, deflected so as not to go back on themselves (Camerini, Fratta, Maffioli
  /// 1975, doi:10.1007/BFb0120697).
  func climb(target: Int, rounds: Int, seconds: Double?) -> Bound {
    let began = ContinuousClock.now
    let goal = Double(target) * Double(Multipliers.unit)
    var best = Bound(cost: 0, rounds: 0)
    var (firstValue, bestValue) = (Int.min, Int.min)
    var prices = Multipliers(tables)
    var bestPrices = prices
    var direction: [Double] = []
    var (step, idle) = (1.0, 0)
    for round in 1...max(1, rounds) {
      if let seconds, (ContinuousClock.now - began) / .seconds(1) >= seconds { break }
      let answer = pricing.solve(prices)
      guard let value = answer.value else { return Bound(cost: 0, rounds: round, stuck: answer.stuck) }
      best.rounds = round
      if round == 1 { firstValue = value }
      if value > bestValue {
        (bestValue, bestPrices, idle) = (value, prices, 0)
        // No roster costs less than the best one known: there is nothing left to prove.
        if Double(value) > goal - Double(Multipliers.unit) { break }
      } else {
        idle += 1
        if idle >= 40 {
          (step, idle) = (step * 0.7, 0)
          // Until something has been gained there is nothing to go back to.
          if bestValue > firstValue {
            (prices, direction) = (bestPrices, [])
            continue
          }
        }
        if step < 1e-4 { break }
      }
      let slopes = scaled(answer.slopes)
      if direction.isEmpty {
        direction = slopes
      } else {
        let product = zip(slopes, direction).reduce(0) { $0 + $1.0 * $1.1 }
        let length = direction.reduce(0) { $0 + $1 * $1 }
        let back = product < 0 ? -1.5 * product / length : 0
        direction = zip(slopes, direction).map { $0 + back * $1 }
      }
      let gap = max(goal - Double(value), goal * 0.002 + 1)
      guard let next = moved(prices, along: direction, gap: gap * step) else { break }
      prices = next
    }
    best.cost = max(0, (bestValue + Multipliers.unit - 1) / Multipliers.unit)
    return best
  }

  /// The slopes in one list, each window's by its own scale.
  private func scaled(_ slopes: Slopes) -> [Double] {
    slopes.covers.map(Double.init) + zip(slopes.windows, windowScales).map { Double($0) * $1 }
      + slopes.limits.map(Double.init)
  }

  /// The prices moved so far along `direction` that a linear function would close `gap`; nil where all is level.
  private func moved(_ center: Multipliers, along direction: [Double], gap: Double) -> Multipliers? {
    let first = center.covers.count
    let second = first + center.windows.count
    var norm = 0.0
    for index in direction.indices {
      let (value, range) =
        index < first
        ? (center.covers[index], bounds.covers[index])
        : index < second
          ? (center.windows[index - first], bounds.windows[index - first])
          : (center.limits[index - second], bounds.limits[index - second])
      let slope = direction[index]
      if slope > 0 ? value < range.upperBound : value > range.lowerBound { norm += slope * slope }
    }
    guard norm > 0 else { return nil }
    let length = gap / norm
    var prices = center
    for index in prices.covers.indices {
      prices.covers[index] = Self.moved(center.covers[index], length * direction[index], bounds.covers[index])
    }
    for index in prices.windows.indices {
      let change = length * direction[first + index] * windowScales[index]
      prices.windows[index] = Self.moved(center.windows[index], change, bounds.windows[index])
    }
    for index in prices.limits.indices {
      prices.limits[index] = Self.moved(
        center.limits[index], length * direction[second + index], bounds.limits[index])
    }
    return prices
  }

  private static func moved(_ value: Int, _ step: Double, _ range: ClosedRange<Int>) -> Int {
    let limited = max(-1e12, min(1e12, step))
    return min(max(value + Int(limited.rounded()), range.lowerBound), range.upperBound)
  }
}

/// How the bound changes with each price: what is missing, or too much.
struct Slopes {
  var covers: [Int]
  var windows: [Int]
  var limits: [Int]
}
