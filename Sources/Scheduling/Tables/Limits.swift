/// A window's bounds for one person.
struct WindowLimit: BitwiseCopyable {
  let most: Int32
  let least: Int32
  let unit: Int32
  let over: Price
  let under: Price

  init(_ window: Problem.Window) {
    most = window.max.map(Int32.init(clamping:)) ?? .max
    least = window.min.map(Int32.init(clamping:)) ?? .min
    unit = Int32(clamping: window.unit)
    over = Price(window.maxPenalty)
    under = Price(window.minPenalty)
  }

  @inline(__always) func toll(_ sum: Int32) -> Toll {
    if sum > most { return over * Int((sum - most + unit - 1) / unit) }
    if sum < least { return under * Int((least - sum + unit - 1) / unit) }
    return .none
  }
}

/// A run's bounds for one person.
struct RunLimit: BitwiseCopyable {
  let most: Int32
  let least: Int32
  let over: Price
  let under: Price
  /// Days of the run that ends before the horizon; -1 where nothing is known.
  let history: Int32

  init(_ run: Problem.Run) {
    most = run.max.map(Int32.init(clamping:)) ?? .max
    least = run.min.map(Int32.init(clamping:)) ?? 0
    over = Price(run.maxPenalty)
    under = Price(run.minPenalty)
    history = run.history.map(Int32.init(clamping:)) ?? -1
  }

  /// What a run over `length` days costs; `first` and `last` tell whether it touches the ends of the horizon.
  @inline(__always) func toll(_ length: Int, first: Bool, last: Bool) -> Toll {
    let before = first ? max(0, Int(history)) : 0
    let whole = length + before
    var toll = Toll.none
    if whole > Int(most) { toll += over * (whole - max(Int(most), before)) }
    if whole < Int(least), !last, !(first && history < 0) { toll += under * (Int(least) - whole) }
    return toll
  }
}

/// One bound on how many blocks of a few are touched, for one person.
struct BlockLimit: BitwiseCopyable {
  let most: Int32
  let over: Price
}

/// A block's days, and what touching some but not all of them costs.
struct BlockSize: BitwiseCopyable {
  let days: Int32
  let incomplete: Price

  @inline(__always) func toll(_ touched: Int32) -> Toll {
    touched > 0 && touched < days ? incomplete * 1 : .none
  }
}

/// A cover's demand and prices.
struct CoverLimit: BitwiseCopyable {
  let need: Int32
  let least: Int32
  let under: Price
  let over: Price
  let shortOfLeast: Price

  init(_ cover: Problem.Cover) {
    need = Int32(clamping: cover.need)
    least = Int32(clamping: cover.least)
    under = Price(cover.under)
    over = Price(cover.over)
    shortOfLeast = Price(cover.shortOfLeast)
  }

  @inline(__always) func toll(_ count: Int32) -> Toll {
    guard count < need || count < least else { return over * Int(count - need) }
    var toll = under * Int(max(0, need - count))
    if count > need { toll += over * Int(count - need) }
    if count < least { toll += shortOfLeast * Int(least - count) }
    return toll
  }
}
