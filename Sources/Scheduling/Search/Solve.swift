import Dispatch
import Synchronization

/// Searches a roster for `problem`, from `start` or from nobody at work.
///
/// Each lane anneals alone with a seed of its own; the answer is the best of them, the first among equals. It depends on
/// the problem, the seed, the moves and the lanes, never on the threads; only a limit in seconds, or being told to stop,
/// makes it depend on the machine, and ``Solution/ended`` then says so.
///
/// - Parameters:
///   - problem: what is asked.
///   - effort: how hard to look.
///   - start: where to begin; nil for nobody at work.
///   - audits: checks every accepted move against a count from scratch; a difference stops the program. Slow.
///   - progress: told of the best so far now and then, from any thread, one at a time; returning false ends the search.
/// - Returns: the best roster found, and why the search ended.
package func solve(
  _ problem: Problem, effort: Effort, start: Roster? = nil, audits: Bool = false,
  progress: (@Sendable (Progress) -> Bool)? = nil
) -> Solution {
  let tables = Tables(problem)
  let hasStart = start != nil
  let start = start ?? problem.idleRoster
  guard !tables.freeDays.isEmpty else {
    return Solution(roster: start, score: problem.score(of: start), moves: 0, ended: .effort)
  }
  let race = Race(
    effort, tables: tables, scale: Scale(problem), start: start, hasStart: hasStart, audits: audits, progress: progress)
  DispatchQueue.concurrentPerform(iterations: min(max(1, effort.threads), effort.lanes)) { _ in race.work() }
  return race.solution
}

extension Problem {
  /// Everybody off wherever that is an option, and on the first option elsewhere.
  var idleRoster: Roster {
    Roster(days: days, patterns: people.flatMap { $0.options.map { $0.first?.pattern ?? 0 } })
  }
}

/// The lanes of one search, and what they have found so far.
private final class Race: Sendable {
  private let effort: Effort
  private let tables: Tables
  private let scale: Scale
  private let start: Roster
  private let hasStart: Bool
  private let audits: Bool
  private let progress: (@Sendable (Progress) -> Bool)?
  private let began = ContinuousClock.now
  private let nextLane = Atomic(0)
  private let ending = Atomic(0)
  private let state: Mutex<State>

  private struct State {
    var results: [Finish?]
    var scores: [Score]
    var moves: [Int]
  }

  private struct Finish {
    let roster: Roster
    let score: Score
  }

  init(
    _ effort: Effort, tables: Tables, scale: Scale, start: Roster, hasStart: Bool, audits: Bool,
    progress: (@Sendable (Progress) -> Bool)?
  ) {
    self.effort = effort
    self.tables = tables
    self.scale = scale
    self.start = start
    self.hasStart = hasStart
    self.audits = audits
    self.progress = progress
    let lanes = max(1, effort.lanes)
    state = Mutex(
      State(
        results: Array(repeating: nil, count: lanes),
        scores: Array(repeating: Score(hard: .max, cost: .max), count: lanes), moves: Array(repeating: 0, count: lanes))
    )
  }

  /// Takes lanes until none is left.
  func work() {
    while true {
      let lane = nextLane.add(1, ordering: .relaxed).oldValue
      guard lane < max(1, effort.lanes) else { return }
      run(lane)
    }
  }

  private func run(_ lane: Int) {
    // Every other lane stays near the roster it was given, where it was given one.
    let isWarm = hasStart && lane % 2 == 1
    var annealing = Annealing(
      tables, scale, start: start, seed: effort.seed &* 0x9E37_79B9 &+ UInt64(lane), audits: audits)
    while let fraction = fraction(of: annealing.moves) {
      annealing.anneal(Cooling.place(at: fraction, isWarm: isWarm))
      report(lane, annealing.bestScore, annealing.moves)
    }
    let finish = Finish(roster: annealing.result(), score: annealing.bestScore)
    state.withLock { $0.results[lane] = finish }
  }

  /// How far along a lane is that has tried so many moves; nil when it is to end.
  private func fraction(of moves: Int) -> Double? {
    guard moves < effort.moves, ending.load(ordering: .relaxed) == 0 else { return nil }
    let done = Double(moves) / Double(effort.moves)
    guard let seconds = effort.seconds else { return done }
    let elapsed = (ContinuousClock.now - began) / .seconds(1)
    guard elapsed < seconds else {
      _ = ending.compareExchange(expected: 0, desired: 1, ordering: .relaxed)
      return nil
    }
    return max(done, elapsed / seconds)
  }

  private func report(_ lane: Int, _ score: Score, _ moves: Int) {
    let goesOn = state.withLock { state in
      state.scores[lane] = score
      state.moves[lane] = moves
      guard let progress else { return true }
      let best = state.scores.min() ?? score
      return progress(
        Progress(best: best, moves: state.moves.reduce(0, +), total: effort.moves * max(1, effort.lanes)))
    }
    if !goesOn { ending.store(2, ordering: .relaxed) }
  }

  var solution: Solution {
    let (results, moves) = state.withLock { ($0.results.compactMap(\.self), $0.moves.reduce(0, +)) }
    let best = results.min { $0.score < $1.score }
    let ended: Solution.Ending =
      switch ending.load(ordering: .relaxed) {
      case 0: .effort
      case 1: .seconds
      default: .cancelled
      }
    return Solution(
      roster: best?.roster ?? start, score: best?.score ?? Score(hard: .max, cost: .max), moves: moves, ended: ended)
  }
}
