/// What is alike for all people of a group: its patterns, what they hold, and what may follow what.
struct GroupTables: BitwiseCopyable {
  let patterns: Int
  let shiftTypes: Int
  /// The types each pattern holds.
  let types: SparseRows<UInt16>
  /// `with[pattern * shiftTypes + type]`: the pattern that holds the type as well; ``none`` where there is none.
  let with: Column<UInt16>
  /// The pattern without the type; ``none`` where the pattern does not hold it.
  let without: Column<UInt16>
  /// `coverOf[day * shiftTypes + type]`, -1 where nothing is counted.
  let coverOf: Column<Int32>
  /// Largest gap of a succession; 0 where there is none.
  let gaps: Int
  /// `codeTable[(gap - 1) * days + day]`: where that day's codes begin; -1 where nothing is forbidden.
  let codeTable: Column<Int32>
  /// `codes[table + first * patterns + second]`: an index into `codePrices`.
  let codes: Column<UInt8>
  let codePrices: Column<Price>
  /// `credits[(day * patterns + pattern) * ledgers + ledger]`, in milli-credits.
  let credits: Column<Int32>

  static let none = UInt16.max

  init(_ problem: Problem, group index: Int, in arena: Arena) {
    let group = problem.groups[index]
    patterns = group.patterns.count
    shiftTypes = group.shiftTypes
    types = SparseRows(group.patterns.map { $0.map(UInt16.init) }, in: arena)
    let places = Dictionary(
      group.patterns.enumerated().map { ($1, UInt16($0)) }, uniquingKeysWith: { first, _ in first })
    func neighbours(_ change: ([Int], Int) -> [Int]?) -> Column<UInt16> {
      arena.column(
        group.patterns.flatMap { pattern in
          (0..<group.shiftTypes).map { type in change(pattern, type).flatMap { places[$0] } ?? GroupTables.none }
        })
    }
    with = neighbours { pattern, type in pattern.contains(type) ? nil : (pattern + [type]).sorted() }
    without = neighbours { pattern, type in pattern.contains(type) ? pattern.filter { $0 != type } : nil }
    coverOf = arena.column(group.coverOf.map(Int32.init))
    let successions = SuccessionCodes(group, days: problem.days)
    gaps = successions.gaps
    codeTable = arena.column(successions.tables)
    codes = arena.column(successions.codes)
    codePrices = arena.column(successions.prices)
    let patterns = patterns
    credits = arena.column(
      (0..<(problem.days * patterns)).flatMap { cell in
        problem.fairness.map { Int32(clamping: $0.weights[index][cell]) }
      })
  }
}

/// All successions of a group laid over each other: for every day and gap one table of codes, equal tables shared.
private struct SuccessionCodes {
  let gaps: Int
  private(set) var tables: [Int32] = []
  private(set) var codes: [UInt8] = []
  private(set) var prices: [Price] = [.free]

  init(_ group: Problem.Group, days: Int) {
    gaps = group.successions.map(\.gap).max() ?? 0
    var known: [[Int]: Int32] = [:]
    for gap in stride(from: 1, through: gaps, by: 1) {
      for day in 0..<days {
        let active = group.successions.indices.filter { index in
          let succession = group.successions[index]
          return succession.gap == gap && (succession.days?.contains(day) ?? true)
        }
        if active.isEmpty {
          tables.append(-1)
        } else if let table = known[active] {
          tables.append(table)
        } else {
          let table = Int32(codes.count)
          known[active] = table
          tables.append(table)
          append(active.map { group.successions[$0] })
        }
      }
    }
  }

  private mutating func append(_ successions: [Problem.Succession]) {
    var seen: [[Bool]: UInt8] = [:]
    guard let cells = successions.first?.forbidden.count else { return }
    for cell in 0..<cells {
      let broken = successions.map { $0.forbidden[cell] }
      if !broken.contains(true) {
        codes.append(0)
      } else if let code = seen[broken] {
        codes.append(code)
      } else {
        let toll = zip(broken, successions).reduce(into: Toll.none) { sum, pair in
          if pair.0 { sum += Price(pair.1.penalty) * 1 }
        }
        prices.append(Price(hard: Int32(clamping: toll.hard), soft: Int32(clamping: toll.soft)))
        precondition(prices.count <= 256, "at most 255 kinds of forbidden succession")
        seen[broken] = UInt8(prices.count - 1)
        codes.append(UInt8(prices.count - 1))
      }
    }
  }
}
