/// Finds the cheapest row of one person under given multipliers, exactly, by dynamic programming over the states of a
/// ``RowAutomaton``.
final class RowSolver {
  private let tables: Tables
  private let arena = Arena()
  private var costs: [Column<Int>]
  /// How each state was reached, by day: the state before, and the pattern.
  private let cameFrom: Column<Int32>
  private let chosen: Column<UInt16>
  private let arcs: Column<Int>
  /// By pattern, on the day at hand: steps of the counted window, and whether the day's block is touched.
  private let steps: Column<Int32>
  private let touching: Column<Bool>
  private let width: Int
  /// The cheapest row found last.
  private(set) var row: [Int]

  private static let unreachable = Int.max / 4

  /// A solver for rows with at most `states` states, counts included.
  init(_ tables: Tables, states: Int, patterns: Int) {
    self.tables = tables
    width = 2 * states
    costs = [arena.column(repeating: 0, count: width), arena.column(repeating: 0, count: width)]
    cameFrom = arena.column(repeating: 0, count: width * tables.days)
    chosen = arena.column(repeating: 0, count: width * tables.days)
    arcs = arena.column(repeating: 0, count: patterns)
    steps = arena.column(repeating: 0, count: patterns)
    touching = arena.column(repeating: false, count: patterns)
    row = Array(repeating: 0, count: tables.days)
  }

  /// The price of the person's cheapest row, in ``Multipliers/unit`` parts; nil where the rules leave them none.
  func solve(_ person: Int, _ automaton: AutomatonTables, _ counts: RowCounts, _ prices: PriceTables) -> Int? {
    let row = tables.rows[person]
    let group = tables.groups[Int(row.group)]
    let shape = tables.shapes[Int(row.shape)]
    let used = 2 * automaton.states * counts.states
    for index in 0..<used { costs[0][index] = RowSolver.unreachable }
    costs[0][0] = 0
    var openBlock = -1
    for day in 0..<tables.days {
      let (before, after) = (costs[day & 1], costs[1 - day & 1])
      for index in 0..<used { after[index] = RowSolver.unreachable }
      let block = Int(prices.blockOfDay[Int(row.shape) * tables.days + day])
      let goesOn = block >= 0 && block == openBlock
      openBlock = block
      priceArcs(person, row, group, shape, day, prices, counts, block)
      let step = Step(
        day: day, group: group, automaton: automaton, counts: counts, hasBlock: block >= 0, goesOn: goesOn,
        touch: block >= 0 ? prices.touch[Int(row.blockBase) + block] : 0,
        options: tables.options[Int(tables.optionList[person * tables.days + day])])
      for index in 0..<used where before[index] < RowSolver.unreachable {
        extend(from: index, cost: before[index], step, into: after)
      }
    }
    return trace(costs[tables.days & 1], automaton, counts)
  }

  /// One day of one person's row.
  private struct Step {
    let day: Int
    let group: GroupTables
    let automaton: AutomatonTables
    let counts: RowCounts
    let hasBlock: Bool
    /// Whether the day's block was the day before's too.
    let goesOn: Bool
    let touch: Int
    let options: Range<Int>
  }

  /// A place is ((state · steps + step) · blocks + block) · 2, and one more where the day's block has been touched.
  private func extend(from index: Int, cost: Int, _ step: Step, into after: Column<Int>) {
    let group = step.group
    let (splits, blocks) = (step.counts.states, step.counts.mostBlocks + 1)
    let state = (index >> 1) / splits
    let split = (index >> 1) % splits
    let last = Int(step.automaton.last[state])
    let gap = Int(step.automaton.off[state]) + 1
    var table = -1
    if last != 0, gap <= group.gaps, step.day >= gap {
      table = Int(group.codeTable[(gap - 1) * tables.days + step.day - gap])
    }
    let wasTouched = step.goesOn && index & 1 == 1
    for entry in step.options {
      let pattern = Int(tables.options.entries[entry])
      let next = step.automaton.next[state * group.patterns + pattern]
      guard next >= 0 else { continue }
      if table >= 0, pattern != 0 {
        let code = group.codes[table + last * group.patterns + pattern]
        if code != 0, group.codePrices[Int(code)].hard > 0 { continue }
      }
      var sum = cost + arcs[pattern]
      var target = split
      if step.counts.window != nil {
        target += Int(steps[pattern]) * blocks
        guard target < splits else { continue }
      }
      var bit = 0
      if step.hasBlock {
        if touching[pattern], !wasTouched {
          sum += step.touch
          if step.counts.limit != nil {
            guard target % blocks + 1 < blocks else { continue }
            target += 1
          }
        }
        bit = touching[pattern] || wasTouched ? 1 : 0
      }
      target = (Int(next) * splits + target) * 2 + bit
      if sum < after[target] {
        after[target] = sum
        cameFrom[step.day * width + target] = Int32(index)
        chosen[step.day * width + target] = UInt16(pattern)
      }
    }
  }

  private func priceArcs(
    _ person: Int, _ row: Tables.RowTables, _ group: GroupTables, _ shape: ShapeTables, _ day: Int,
    _ prices: PriceTables, _ counts: RowCounts, _ block: Int
  ) {
    let cell = Int(tables.optionRow[person * tables.days + day])
    for entry in tables.options[Int(tables.optionList[person * tables.days + day])] {
      let pattern = Int(tables.options.entries[entry])
      var sum = Int(tables.optionCosts[cell + pattern]) * Multipliers.unit
      steps[pattern] = 0
      for type in group.types[pattern] {
        let cover = group.coverOf[day * group.shiftTypes + Int(group.types.entries[type])]
        if cover >= 0 { sum -= prices.covers[Int(cover)] }
      }
      for index in shape.addends[day * group.patterns + pattern] {
        let addend = shape.addends.entries[index]
        sum += prices.windows[Int(row.windowBase + addend.window)] * Int(addend.weight)
        if let window = counts.window, window.index == Int(addend.window) {
          steps[pattern] = addend.weight / Int32(window.unit)
        }
      }
      touching[pattern] = shape.touches[day * group.patterns + pattern].contains {
        shape.touches.entries[$0] == block
      }
      arcs[pattern] = sum
    }
  }

  private func trace(_ ends: Column<Int>, _ automaton: AutomatonTables, _ counts: RowCounts) -> Int? {
    let blocks = counts.mostBlocks + 1
    var (best, index) = (RowSolver.unreachable, 0)
    for place in 0..<(2 * automaton.states * counts.states) where ends[place] < best {
      guard (place >> 1) % counts.states / blocks >= counts.leastSteps else { continue }
      (best, index) = (ends[place], place)
    }
    guard best < RowSolver.unreachable else { return nil }
    for day in stride(from: tables.days - 1, through: 0, by: -1) {
      row[day] = Int(chosen[day * width + index])
      index = Int(cameFrom[day * width + index])
    }
    return best
  }
}

/// An automaton laid out flat.
struct AutomatonTables: BitwiseCopyable {
  let states: Int
  let next: Column<Int32>
  let last: Column<UInt16>
  let off: Column<UInt8>

  init(_ automaton: RowAutomaton, in arena: Arena) {
    states = automaton.states
    next = arena.column(automaton.next)
    last = arena.column(automaton.last)
    off = arena.column(automaton.off)
  }
}

/// The multipliers laid out flat.
struct PriceTables: BitwiseCopyable {
  let covers: Column<Int>
  let windows: Column<Int>
  /// What touching a block costs, by person and block: the sum over the limits it counts for.
  let touch: Column<Int>
  /// By shape and day: the block whose price is due on that day, -1 for none.
  let blockOfDay: Column<Int32>

  init(_ tables: Tables, in arena: Arena) {
    blockOfDay = arena.column((0..<tables.shapes.count).flatMap { PriceTables.blocks(of: $0, tables) })
    covers = arena.column(repeating: 0, count: tables.covers.count)
    windows = arena.column(repeating: 0, count: tables.windowLimits.count)
    touch = arena.column(repeating: 0, count: tables.blocks)
  }

  func set(_ multipliers: Multipliers, _ tables: Tables) {
    for (index, value) in multipliers.covers.enumerated() { covers[index] = value }
    for (index, value) in multipliers.windows.enumerated() { windows[index] = value }
    for person in 0..<tables.people {
      let row = tables.rows[person]
      let shape = tables.shapes[Int(row.shape)]
      for block in 0..<shape.blockSizes.count {
        var sum = 0
        for limit in shape.limits[block] {
          sum += multipliers.limits[Int(row.limitBase) + Int(shape.limits.entries[limit])]
        }
        touch[Int(row.blockBase) + block] = sum
      }
    }
  }

  /// Only blocks that lie on days behind each other, and share none of them, have a price: it is due once a block, and a
  /// bound that charged it twice would be too large.
  private static func blocks(of index: Int, _ tables: Tables) -> [Int32] {
    let shape = tables.shapes[index]
    let patterns = tables.days == 0 ? 0 : shape.cells / tables.days
    var days = [[Int]](repeating: [], count: shape.blockSizes.count)
    var blockOfDay = [Int32](repeating: -1, count: tables.days)
    var shared: Set<Int32> = []
    for day in 0..<tables.days {
      let touched = Set(
        (0..<patterns).flatMap { pattern in
          shape.touches[day * patterns + pattern].map { Int32(shape.touches.entries[$0]) }
        })
      if touched.count > 1 { shared.formUnion(touched) }
      for block in touched {
        days[Int(block)].append(day)
        blockOfDay[day] = block
      }
    }
    for (block, days) in days.enumerated() where !days.isEmpty {
      if days[days.count - 1] - days[0] != days.count - 1 { shared.insert(Int32(block)) }
    }
    return blockOfDay.map { shared.contains($0) ? -1 : $0 }
  }
}
