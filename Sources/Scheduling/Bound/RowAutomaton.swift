/// The hard rules on the order of one person's patterns, as a machine that reads a row day by day.
///
/// A state holds the last worked pattern as long as a succession may still ask for it, and the length of each unbroken run.
/// Where too many states would be needed some rules are left out: a bound only ever gets weaker by that, never wrong.
struct RowAutomaton {
  let patterns: Int
  /// `next[state * patterns + pattern]`; -1 where a rule forbids it. State 0 is where every row starts.
  private(set) var next: [Int32] = []
  /// By state: the last worked pattern and the days off since; pattern 0 where no succession can ask any more.
  private(set) var last: [UInt16] = []
  private(set) var off: [UInt8] = []

  var states: Int { last.count }

  /// More states than this are not worth their time.
  private static let largest = 4000

  init(_ person: Problem.Person, group: Problem.Group) {
    patterns = group.patterns.count
    let gaps = group.successions.filter(\.isHard).map(\.gap).max() ?? 0
    let rules = person.runs.compactMap(HardRun.init)
    for dropped in 0...(rules.count + gaps) {
      let builder = Builder(
        patterns: patterns, gaps: max(0, gaps - max(0, dropped - rules.count)),
        rules: Array(rules.prefix(max(0, rules.count - dropped))))
      guard let built = builder.build(atMost: RowAutomaton.largest) else { continue }
      next = built.next
      last = built.states.map { UInt16($0.last) }
      off = built.states.map { UInt8($0.off) }
      return
    }
  }
}

extension Problem.Succession {
  var isHard: Bool {
    if case .hard = penalty { true } else { false }
  }
}

/// The hard side of a rule on runs.
private struct HardRun: Hashable {
  let members: [Bool]
  let max: Int?
  let min: Int
  let history: Int?

  init?(_ run: Problem.Run) {
    var (longest, shortest): (Int?, Int) = (nil, 0)
    if case .hard = run.maxPenalty { longest = run.max }
    if case .hard = run.minPenalty { shortest = run.min ?? 0 }
    guard longest != nil || shortest > 1 else { return nil }
    members = run.members
    max = longest
    min = shortest
    history = run.history
  }
}

/// Explores the states that rows can reach.
private struct Builder {
  let patterns: Int
  let gaps: Int
  let rules: [HardRun]

  struct State: Hashable {
    var last = 0
    var off = 0
    var runs: [RunState]
  }

  struct RunState: Hashable {
    /// Days of the run so far, as far as they matter; 0 outside a run.
    var length = 0
    /// Whether the run may end.
    var isLongEnough = true
    /// Whether the horizon has not begun: what ended before it is nobody's fault.
    var isBefore = false
    /// Whether nothing is known of the day before the horizon, so that a run from its first day may be of any length.
    var isUnknown = false
  }

  func build(atMost limit: Int) -> (states: [State], next: [Int32])? {
    var states = [start]
    var places = [start: 0]
    var next: [Int32] = []
    var index = 0
    while index < states.count {
      guard states.count <= limit else { return nil }
      for pattern in 0..<patterns {
        guard let state = step(states[index], pattern) else {
          next.append(-1)
          continue
        }
        if let place = places[state] {
          next.append(Int32(place))
        } else {
          places[state] = states.count
          next.append(Int32(states.count))
          states.append(state)
        }
      }
      index += 1
    }
    return (states, next)
  }

  private var start: State {
    State(
      runs: rules.map { rule in
        guard let history = rule.history else { return RunState(isBefore: true, isUnknown: true) }
        return RunState(length: capped(history, rule), isLongEnough: history >= rule.min, isBefore: true)
      })
  }

  private func step(_ state: State, _ pattern: Int) -> State? {
    var next = state
    for (index, rule) in rules.enumerated() {
      guard let run = step(state.runs[index], rule, rule.members[pattern]) else { return nil }
      next.runs[index] = run
    }
    if pattern != 0, gaps > 0 {
      (next.last, next.off) = (pattern, 0)
    } else if state.last != 0 {
      next.off += 1
      if next.off >= gaps { (next.last, next.off) = (0, 0) }
    }
    return next
  }

  private func step(_ run: RunState, _ rule: HardRun, _ isMember: Bool) -> RunState? {
    guard isMember else { return run.isLongEnough || run.isBefore || run.length == 0 ? RunState() : nil }
    if let max = rule.max, run.length >= max { return nil }
    let length = run.length + 1
    let isLongEnough = run.isUnknown || (run.length > 0 && run.isLongEnough) || length >= rule.min
    return RunState(length: capped(length, rule), isLongEnough: isLongEnough)
  }

  /// Longer than any bound is all the same.
  private func capped(_ length: Int, _ rule: HardRun) -> Int { min(length, Swift.max(rule.max ?? 0, rule.min, 1)) }
}
