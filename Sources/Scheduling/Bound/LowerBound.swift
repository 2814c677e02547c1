import Dispatch
import Synchronization

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
///   - target: the cost of the best roster known, fairness not counted; steers the steps only.
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
  /// By shape: the first window to which every shift of every day adds, and how much at most.
  private let timeWindows: [(index: Int, weight: Int)?]

  init(_ problem: Problem, threads: Int) {
    tables = Tables(problem)
    pricing = RowPricing(problem, tables, threads: threads)
    bounds = MultiplierBounds(tables)
    timeWindows = (0..<tables.shapes.count).map { [tables] shape in
      let person = (0..<tables.people).first { Int(tables.rows[$0].shape) == shape }
      return person.flatMap { Relaxation.timeWindow(problem.people[$0], days: problem.days) }
    }
    windowScales = problem.people.flatMap { person in
      person.windows.map { 1 / Double(max(1, $0.weights.map(abs).max() ?? 1)) }
    }
  }

  /// The volume algorithm (Barahona and Anbil 2000, doi:10.1007/s101070050002): steps lead from the best prices so far
  /// along a running average of the slopes, which forgets the zigzag of single rounds.
  func climb(target: Int, rounds: Int, seconds: Double?) -> Bound {
    let began = ContinuousClock.now
    let goal = Double(target) * Double(Multipliers.unit)
    var best = Bound(cost: 0, rounds: 0)
    var bestValue = Int.min
    var center = Multipliers(tables)
    var prices = center
    var average = [Double]()
    var (step, idle, share) = (0.1, 0, 0.1)
    var other: Multipliers? = saturated
    for round in 1...max(1, rounds) {
      if let seconds, (ContinuousClock.now - began) / .seconds(1) >= seconds { break }
      let answer = pricing.solve(prices)
      guard let value = answer.value else { return Bound(cost: 0, rounds: round, stuck: answer.stuck) }
      best.rounds = round; if round < 12 || round % 500 == 0 { print(round, Double(value)/Double(Multipliers.unit), Double(bestValue)/Double(Multipliers.unit), step, share) }
      if let start = other {
        (bestValue, prices, other) = (max(bestValue, value), start, nil)
        continue
      }
      let slopes = scaled(answer.slopes)
      average = average.isEmpty ? slopes : zip(average, slopes).map { $0 + share * ($1 - $0) }
      if value > bestValue {
        let agrees = zip(average, slopes).reduce(0) { $0 + $1.0 * $1.1 } >= 0
        (bestValue, center, idle) = (value, prices, 0)
        if agrees { step = min(2, step * 1.1) }
      } else {
        idle += 1
        if idle % 20 == 0 { step *= 0.66 }
        if idle % 100 == 0 { share = max(0.01, share * 0.7) }
        if step < 1e-5 { (step, share, average) = (0.1, 0.1, slopes) }
      }
      let gap = max(goal - Double(bestValue), goal * 0.002 + 1)
      guard let next = moved(center, along: average, gap: gap * step) else { break }
      prices = next
    }
    best.cost = max(0, (bestValue + Multipliers.unit - 1) / Multipliers.unit)
    return best
  }

  /// Prices for a team that cannot fill every seat: a seat is worth what leaving it empty costs, and so is the time it
  /// takes of everybody's longest window.
  private var saturated: Multipliers {
    var multipliers = Multipliers(tables)
    multipliers.covers = bounds.covers.map { $0.upperBound == MultiplierBounds.free ? 0 : $0.upperBound }
    let seat = multipliers.covers.sorted()[multipliers.covers.count / 2]
    for person in 0..<tables.people {
      let row = tables.rows[person]
      guard let window = timeWindows[Int(row.shape)] else { continue }
      let index = Int(row.windowBase) + window.index
      multipliers.windows[index] = min(seat / window.weight, bounds.windows[index].upperBound)
    }
    return multipliers
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

  private static func timeWindow(_ person: Problem.Person, days: Int) -> (index: Int, weight: Int)? {
    let index = person.windows.firstIndex { window in
      window.days == 0..<days && window.max != nil && window.weights.dropFirst().allSatisfy { $0 > 0 }
    }
    return index.flatMap { index in person.windows[index].weights.max().map { (index, $0) } }
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
