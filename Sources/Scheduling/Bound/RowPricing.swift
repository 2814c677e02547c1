import Dispatch
import Synchronization

/// Prices all rows under given multipliers, several at a time.
///
/// `@unchecked Sendable`: each person's row and each thread's solver is touched by one thread at a time; what is shared is
/// only read while rows are priced.
final class RowPricing: @unchecked Sendable {
  private let tables: Tables
  private let arena = Arena()
  private let automata: [AutomatonTables]
  private let automatonOf: [Int]
  /// By person.
  let counts: [RowCounts]
  private let prices: PriceTables
  private let solvers: [RowSolver]
  /// The cheapest row of each person, and its price.
  private let rows: Column<UInt16>
  private let values: Column<Int>

  struct Answer {
    /// The bound in ``Multipliers/unit`` parts; nil where somebody has no row.
    var value: Int?
    var stuck: Int?
    var slopes: Slopes
  }

  private struct Key: Hashable {
    let group: Int
    let runs: [RunKey]
  }

  private struct RunKey: Hashable {
    let members: [Bool]
    let numbers: [Int?]
    let penalties: [Problem.Penalty]
  }

  init(_ problem: Problem, _ tables: Tables, threads: Int) {
    self.tables = tables
    var known: [Key: Int] = [:]
    var automata: [AutomatonTables] = []
    var automatonOf: [Int] = []
    for person in problem.people {
      let key = Key(
        group: person.group,
        runs: person.runs.map {
          RunKey(
            members: $0.members, numbers: [$0.max, $0.min, $0.history], penalties: [$0.maxPenalty, $0.minPenalty])
        })
      if known[key] == nil {
        known[key] = automata.count
        automata.append(AutomatonTables(RowAutomaton(person, group: problem.groups[person.group]), in: arena))
      }
      automatonOf.append(known[key] ?? 0)
    }
    self.automata = automata
    self.automatonOf = automatonOf
    prices = PriceTables(tables, in: arena)
    let affordable = RowPricing.counts(problem, automata, automatonOf)
    counts = affordable
    let states = zip(automatonOf, affordable).map { automata[$0].states * $1.states }.max() ?? 1
    let patterns = problem.groups.map(\.patterns.count).max() ?? 1
    solvers = (0..<max(1, threads)).map { _ in RowSolver(tables, states: states, patterns: patterns) }
    rows = arena.column(repeating: 0, count: tables.people * tables.days)
    values = arena.column(repeating: 0, count: tables.people)
  }

  /// What may be counted without a round of pricing growing too long.
  private static func counts(
    _ problem: Problem, _ automata: [AutomatonTables], _ automatonOf: [Int]
  ) -> [RowCounts] {
    for (window, blocks) in [(true, true), (true, false), (false, true)] {
      let counts = problem.people.map {
        RowCounts(of: $0, days: problem.days, countsWindow: window, countsBlocks: blocks)
      }
      let work = problem.people.indices.reduce(0.0) { sum, person in
        let options = problem.people[person].options.reduce(0) { $0 + $1.count }
        return sum + Double(options * automata[automatonOf[person]].states * counts[person].states)
      }
      if work <= largestRound { return counts }
    }
    return problem.people.map { _ in .none }
  }

  /// Arcs looked at in one round: some tenths of a second.
  private static let largestRound = 3e7

  func solve(_ multipliers: Multipliers) -> Answer {
    prices.set(multipliers, tables)
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: solvers.count) { thread in
      while true {
        let person = next.add(1, ordering: .relaxed).oldValue
        guard person < tables.people else { return }
        let solver = solvers[thread]
        values[person] = solver.solve(person, automata[automatonOf[person]], counts[person], prices) ?? Int.max
        for day in 0..<tables.days { rows[person * tables.days + day] = UInt16(solver.row[day]) }
      }
    }
    if let stuck = (0..<tables.people).first(where: { values[$0] == .max }) {
      return Answer(value: nil, stuck: stuck, slopes: Slopes(covers: [], windows: [], limits: []))
    }
    return answer(multipliers)
  }

  /// Sums the rows' prices and the constants, and tells the slopes.
  private func answer(_ multipliers: Multipliers) -> Answer {
    var value = values.array.reduce(0, +)
    var slopes = Slopes(
      covers: tables.covers.array.map { Int($0.need) }, windows: Array(repeating: 0, count: tables.windowLimits.count),
      limits: Array(repeating: 0, count: tables.blockLimits.count))
    for (index, price) in multipliers.covers.enumerated() { value += price * Int(tables.covers[index].need) }
    for person in 0..<tables.people { count(person, into: &slopes) }
    for (index, price) in multipliers.windows.enumerated() {
      let limit = tables.windowLimits[index]
      let sum = slopes.windows[index]
      let bound = price > 0 ? Int(limit.most) : price < 0 ? Int(limit.least) : sum
      value -= price * bound
      slopes.windows[index] =
        price == 0
        ? max(0, sum - Int(limit.most)) - max(0, Int(limit.least) - sum) : sum - bound
    }
    for (index, price) in multipliers.limits.enumerated() {
      value -= price * Int(tables.blockLimits[index].most)
      slopes.limits[index] -= Int(tables.blockLimits[index].most)
    }
    return Answer(value: value, stuck: nil, slopes: slopes)
  }

  /// Takes a row's holders off the covers' needs, and adds its sums and touched blocks.
  private func count(_ person: Int, into slopes: inout Slopes) {
    let row = tables.rows[person]
    let group = tables.groups[Int(row.group)]
    let shape = tables.shapes[Int(row.shape)]
    var touched: Set<Int> = []
    for day in 0..<tables.days {
      let pattern = Int(rows[person * tables.days + day])
      for type in group.types[pattern] {
        let cover = group.coverOf[day * group.shiftTypes + Int(group.types.entries[type])]
        if cover >= 0 { slopes.covers[Int(cover)] -= 1 }
      }
      let cell = day * group.patterns + pattern
      for entry in shape.addends[cell] {
        let addend = shape.addends.entries[entry]
        slopes.windows[Int(row.windowBase + addend.window)] += Int(addend.weight)
      }
      for entry in shape.touches[cell] { touched.insert(Int(shape.touches.entries[entry])) }
    }
    for block in touched {
      for limit in shape.limits[block] {
        slopes.limits[Int(row.limitBase) + Int(shape.limits.entries[limit])] += 1
      }
    }
  }
}
