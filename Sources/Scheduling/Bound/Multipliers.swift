/// Prices put on what rows have in common, and on the sums within a row: the multipliers of the relaxation.
///
/// All are whole numbers of ``unit`` parts of a cost, so that a bound is computed without any rounding.
struct Multipliers {
  /// Parts of one cost.
  static let unit = 1 << 20

  /// What a holder of each cover's shift saves, from −over to under.
  var covers: [Int]
  /// What one unit of each person's window costs, positive against its most and negative against its least.
  var windows: [Int]
  /// What touching one more block costs, by person and limit; never negative.
  var limits: [Int]

  init(_ tables: Tables) {
    covers = Array(repeating: 0, count: tables.covers.count)
    windows = Array(repeating: 0, count: tables.windowLimits.count)
    limits = Array(repeating: 0, count: tables.blockLimits.count)
  }
}

/// The values each multiplier may take: beyond them the relaxation would be worth nothing.
struct MultiplierBounds {
  let covers: [ClosedRange<Int>]
  let windows: [ClosedRange<Int>]
  let limits: [ClosedRange<Int>]

  /// No multiplier need ever be dearer: a hard rule's price is as free as this.
  static let free = 1 << 40

  /// `counted`, by person: what rows keep exactly needs no price.
  init(_ tables: Tables, counted: [RowCounts]) {
    covers = tables.covers.array.map { cover in
      -MultiplierBounds.most(cover.over)...MultiplierBounds.most(cover.under)
    }
    var windows = tables.windowLimits.array.map { limit in
      let over = limit.most == .max ? 0 : MultiplierBounds.most(limit.over) / Int(limit.unit)
      let under = limit.least == .min ? 0 : MultiplierBounds.most(limit.under) / Int(limit.unit)
      return -under...over
    }
    var limits = tables.blockLimits.array.map { 0...MultiplierBounds.most($0.over) }
    for (person, counts) in counted.enumerated() {
      if let window = counts.window { windows[Int(tables.rows[person].windowBase) + window.index] = 0...0 }
      if let limit = counts.limit { limits[Int(tables.rows[person].limitBase) + limit] = 0...0 }
    }
    self.windows = windows
    self.limits = limits
  }

  private static func most(_ price: Price) -> Int {
    price.hard > 0 ? free : Int(price.soft) * Multipliers.unit
  }
}
