/// What people of one group have in common in the rules on their rows, apart from the bounds: which day and pattern adds
/// what to which window, touches which weekend, belongs to which run.
struct RowShape: Hashable {
  let group: Int
  let windows: [WindowShape]
  let runs: [[Bool]]
  let blocks: [BlockShape]
  let rollings: [RollingShape]

  struct WindowShape: Hashable {
    let days: Range<Int>
    let weights: [Int]
  }

  struct BlockShape: Hashable {
    let blocks: [[Touch]]
    let limits: [Range<Int>]
    let incomplete: Problem.Penalty?
  }

  struct Touch: Hashable {
    let day: Int
    let members: [Bool]
  }

  struct RollingShape: Hashable {
    let stretches: [[Range<Int>]]
    let history: [Range<Int>]
    let window: Int
    let max: Int
    let penalty: Problem.Penalty
  }

  init(_ person: Problem.Person) {
    group = person.group
    windows = person.windows.map { WindowShape(days: $0.days, weights: $0.weights) }
    runs = person.runs.map(\.members)
    blocks = person.blocks.map { block in
      BlockShape(
        blocks: block.blocks.map { $0.map { Touch(day: $0.day, members: $0.members) } },
        limits: block.limits.map(\.blocks), incomplete: block.incomplete)
    }
    rollings = person.rollings.map {
      RollingShape(stretches: $0.stretches, history: $0.history, window: $0.window, max: $0.max, penalty: $0.penalty)
    }
  }
}

/// What a day and pattern add to a window.
struct Addend: BitwiseCopyable {
  let window: Int32
  let weight: Int32
}

/// A ``RowShape`` laid out for the search. Cells are `day * patterns + pattern`.
struct ShapeTables: BitwiseCopyable {
  /// Number of cells.
  let cells: Int
  let addends: SparseRows<Addend>
  /// Bit r of `runs[pattern]`: the pattern belongs to run rule r.
  let runs: Column<UInt32>
  /// The blocks each cell touches.
  let touches: SparseRows<UInt16>
  let blockSizes: Column<BlockSize>
  let limitCount: Int
  /// The limits each block counts for.
  let limits: SparseRows<UInt16>
  let rollings: Column<RollingTables>

  init(_ shape: RowShape, patterns: Int, days: Int, in arena: Arena) {
    cells = days * patterns
    var addends = [[Addend]](repeating: [], count: cells)
    for (index, window) in shape.windows.enumerated() {
      let varies = window.weights.count > patterns
      for day in window.days {
        let base = varies ? (day - window.days.lowerBound) * patterns : 0
        for pattern in 0..<patterns where window.weights[base + pattern] != 0 {
          addends[day * patterns + pattern].append(
            Addend(window: Int32(index), weight: Int32(clamping: window.weights[base + pattern])))
        }
      }
    }
    self.addends = SparseRows(addends, in: arena)
    precondition(shape.runs.count <= 32, "at most 32 rules on runs")
    runs = arena.column(
      (0..<patterns).map { pattern in
        shape.runs.enumerated().reduce(UInt32(0)) { $0 | ($1.element[pattern] ? 1 << UInt32($1.offset) : 0) }
      })
    var touches = [[UInt16]](repeating: [], count: days * patterns)
    var sizes: [BlockSize] = []
    var limits: [[UInt16]] = []
    var limitCount = 0
    for rule in shape.blocks {
      let incomplete = rule.incomplete.map { Price($0) } ?? .free
      for (position, block) in rule.blocks.enumerated() {
        for touch in block {
          for pattern in 0..<patterns where touch.members[pattern] {
            touches[touch.day * patterns + pattern].append(UInt16(sizes.count))
          }
        }
        sizes.append(BlockSize(days: Int32(block.count), incomplete: incomplete))
        limits.append(rule.limits.indices.filter { rule.limits[$0].contains(position) }.map { UInt16(limitCount + $0) })
      }
      limitCount += rule.limits.count
    }
    self.touches = SparseRows(touches, in: arena)
    blockSizes = arena.column(sizes)
    self.limitCount = limitCount
    self.limits = SparseRows(limits, in: arena)
    rollings = arena.column(shape.rollings.map { RollingTables($0, patterns: patterns, days: days, in: arena) })
  }
}

/// A stretch of minutes, half-open.
struct Stretch: BitwiseCopyable {
  let start: Int32
  let end: Int32

  init(_ range: Range<Int>) {
    start = Int32(clamping: range.lowerBound)
    end = Int32(clamping: range.upperBound)
  }
}

/// A bound on minutes in a sliding window, laid out by cell.
struct RollingTables: BitwiseCopyable {
  let minutes: Column<Int32>
  let stretches: SparseRows<Stretch>
  let history: Column<Stretch>
  let window: Int32
  let most: Int32
  /// Days a window can reach over, whatever the hour: two more than fit into it.
  let reach: Int
  let price: Price

  init(_ shape: RowShape.RollingShape, patterns: Int, days: Int, in arena: Arena) {
    minutes = arena.column(shape.stretches.map { Int32($0.reduce(0) { $0 + $1.count }) })
    stretches = SparseRows(shape.stretches.map { $0.map(Stretch.init) }, in: arena)
    history = arena.column(shape.history.map(Stretch.init))
    window = Int32(shape.window)
    most = Int32(shape.max)
    reach = shape.window / 1440 + 2
    price = Price(shape.penalty)
  }
}
