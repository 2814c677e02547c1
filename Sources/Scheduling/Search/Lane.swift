/// One searcher's roster with the running sums that make the price of a move cheap to tell.
///
/// A move writes up to two segments, each a few days of one person. It is priced while it is applied, and taken back when
/// it is refused; see `Lane+Pricing`. Every sum here can be told from the roster alone, and ``audit()`` does so.
struct Lane: ~Copyable {
  let tables: Tables
  private let arena = Arena()
  /// `roster[person * days + day]`.
  let roster: Column<UInt16>
  /// Holders by cover.
  let holders: Column<Int32>
  /// Sums by person and window.
  let sums: Column<Int32>
  /// Days touched, by person and block; blocks touched, by person and limit.
  let touchedDays: Column<Int32>
  let touchedBlocks: Column<Int32>
  /// Milli-credits by person and ledger.
  let loads: Column<Int>
  /// What each person's row costs.
  let rowTolls: Column<Toll>
  var rowsToll = Toll.none
  var coversToll = Toll.none
  /// Covers with too few holders.
  var short: IndexSet
  var random: Random
  /// How the search weighs a hard unit, and a cover's cost, against one of ordinary cost.
  var weights = Weights()

  var move: Move
  let scratch: Scratch

  /// How a toll becomes one number to walk down on.
  struct Weights {
    var hard = 1.0
    var cover = 1.0

    @inline(__always) func energy(rows: Toll, covers: Toll) -> Double {
      hard * Double(rows.hard + covers.hard) + Double(rows.soft) + cover * Double(covers.soft)
    }
  }

  init(_ tables: Tables, seed: UInt64) {
    self.tables = tables
    random = Random(seed: seed)
    roster = arena.column(repeating: 0, count: tables.people * tables.days)
    holders = arena.column(repeating: 0, count: tables.covers.count)
    sums = arena.column(repeating: 0, count: tables.windowLimits.count)
    touchedDays = arena.column(repeating: 0, count: tables.blocks)
    touchedBlocks = arena.column(repeating: 0, count: tables.blockLimits.count)
    loads = arena.column(repeating: 0, count: tables.people * tables.ledgers)
    rowTolls = arena.column(repeating: .none, count: tables.people)
    short = IndexSet(capacity: tables.covers.count, in: arena)
    move = Move(arena)
    scratch = Scratch(tables, in: arena)
  }

  var score: Score {
    Score(hard: rowsToll.hard + coversToll.hard, cost: rowsToll.soft + coversToll.soft)
  }

  var energy: Double { weights.energy(rows: rowsToll, covers: coversToll) }

  /// Takes over a roster and counts everything anew.
  mutating func reset(to values: Column<UInt16>) {
    roster.copy(from: values)
    recount()
  }

  mutating func recount() {
    for index in 0..<holders.count { holders[index] = 0 }
    for index in 0..<sums.count { sums[index] = 0 }
    for index in 0..<touchedDays.count { touchedDays[index] = 0 }
    for index in 0..<touchedBlocks.count { touchedBlocks[index] = 0 }
    for index in 0..<loads.count { loads[index] = 0 }
    rowsToll = .none
    for person in 0..<tables.people {
      let toll = countRow(person)
      rowTolls[person] = toll
      rowsToll += toll
    }
    coversToll = .none
    short.removeAll()
    for cover in 0..<holders.count {
      coversToll += tables.covers[cover].toll(holders[cover])
      if holders[cover] < tables.covers[cover].need { short.insert(cover) }
    }
  }

  /// Adds one person's row to the sums, and tells what it costs.
  private func countRow(_ person: Int) -> Toll {
    let row = tables.rows[person]
    let group = tables.groups[Int(row.group)]
    let shape = tables.shapes[Int(row.shape)]
    let first = person * tables.days
    var toll = Toll.none
    for day in 0..<tables.days {
      let pattern = Int(roster[first + day])
      let cost = tables.optionCosts[Int(tables.optionRow[first + day]) + pattern]
      if cost == Tables.illegal { toll.hard += 1 } else { toll.soft += Int(cost) }
      for type in group.types[pattern] {
        let cover = group.coverOf[day * group.shiftTypes + Int(group.types.entries[type])]
        if cover >= 0 { holders[Int(cover)] += 1 }
      }
      let cell = day * group.patterns + pattern
      for entry in shape.addends[cell] {
        let addend = shape.addends.entries[entry]
        sums[Int(row.windowBase + addend.window)] += addend.weight
      }
      for entry in shape.touches[cell] {
        let block = Int(shape.touches.entries[entry])
        touchedDays[Int(row.blockBase) + block] += 1
        guard touchedDays[Int(row.blockBase) + block] == 1 else { continue }
        for limit in shape.limits[block] {
          touchedBlocks[Int(row.limitBase) + Int(shape.limits.entries[limit])] += 1
        }
      }
      for ledger in 0..<tables.ledgers {
        loads[person * tables.ledgers + ledger] += Int(group.credits[cell * tables.ledgers + ledger])
      }
    }
    for window in Int(row.windowBase)..<Int(row.windowBase + row.windows) {
      toll += tables.windowLimits[window].toll(sums[window])
    }
    for block in 0..<shape.blockSizes.count {
      toll += shape.blockSizes[block].toll(touchedDays[Int(row.blockBase) + block])
    }
    toll += limitsToll(row, limits: shape.limitCount)
    for ledger in 0..<tables.ledgers {
      toll.soft += ledgerCost(person * tables.ledgers + ledger, added: 0)
    }
    toll += sequenceToll(person, from: 0, until: tables.days)
    return toll
  }

  private func limitsToll(_ row: Tables.RowTables, limits: Int) -> Toll {
    var toll = Toll.none
    for limit in Int(row.limitBase)..<(Int(row.limitBase) + limits) {
      let bound = tables.blockLimits[limit]
      toll += bound.over * max(0, Int(touchedBlocks[limit] - bound.most))
    }
    return toll
  }

  /// What a ledger's line costs with `added` milli-credits more.
  @inline(__always) func ledgerCost(_ line: Int, added: Int) -> Int {
    Problem.Fairness.cost(
      balance: loads[line] + added - tables.ledgerTargets[line], coefficient: tables.ledgerCoefficients[line])
  }

  /// Whether every running sum is what a count from scratch says; the engine's debug mode asks after each move.
  mutating func audit() -> Bool {
    let (rows, covers, shortages) = (rowsToll, coversToll, short.count)
    let tolls = rowTolls.array
    recount()
    return rows == rowsToll && covers == coversToll && shortages == short.count && tolls == rowTolls.array
  }
}
