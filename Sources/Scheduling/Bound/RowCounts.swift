/// Sums of a row that a row's shortest path keeps count of exactly, besides the order of its patterns: the steps of one
/// window over the whole horizon, and the blocks touched under one limit. Counting makes a bound tighter and slower.
struct RowCounts {
  /// The counted window of each person's list, and how many of its units one step is; nil where none is counted.
  private(set) var window: (index: Int, unit: Int)?
  /// The counted limit of each person's list; nil where none is counted.
  private(set) var limit: Int?
  /// Steps and blocks there may be at most, and steps there must be.
  private(set) var mostSteps = 0
  private(set) var leastSteps = 0
  private(set) var mostBlocks = 0

  /// States each state of the automaton is split into.
  var states: Int { (mostSteps + 1) * (mostBlocks + 1) }

  static let none = RowCounts()

  private init() {}

  /// What may be counted of a person: windows of at most 64 steps, limits of at most 12 blocks over all of them.
  init(of person: Problem.Person, days: Int, countsWindow: Bool, countsBlocks: Bool) {
    if countsWindow, let (index, unit) = RowCounts.countable(person.windows, days: days) {
      window = (index, unit)
      mostSteps = (person.windows[index].max ?? 0) / unit
      leastSteps = ((person.windows[index].min ?? 0) + unit - 1) / unit
    }
    if countsBlocks, person.blocks.count == 1, let block = person.blocks.first, case .hard = block.penalty,
      block.limits.count == 1, block.limits[0].blocks == block.blocks.indices, (0...12).contains(block.limits[0].max)
    {
      limit = 0
      mostBlocks = block.limits[0].max
    }
  }

  private static func countable(_ windows: [Problem.Window], days: Int) -> (index: Int, unit: Int)? {
    for (index, window) in windows.enumerated() where window.days == 0..<days {
      guard case .hard = window.maxPenalty, case .hard = window.minPenalty, let max = window.max else { continue }
      let unit = window.weights.reduce(0) { RowCounts.divisor($0, $1) }
      if unit > 0, window.weights.allSatisfy({ $0 >= 0 }), (0...64).contains(max / unit) { return (index, unit) }
    }
    return nil
  }

  private static func divisor(_ first: Int, _ second: Int) -> Int {
    second == 0 ? first : divisor(second, first % second)
  }
}
