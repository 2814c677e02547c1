/// Simulated annealing of one lane, with hard rules as penalties whose price rises.
struct Annealing: ~Copyable {
  private var lane: Lane
  private let arena = Arena()
  private let scale: Scale
  private let best: Column<UInt16>
  private(set) var bestScore: Score
  /// True while the lane itself holds the best roster, so that copying it can wait.
  private var holdsBest = true
  private(set) var moves = 0
  private var round = 0
  private var hardness = 1.0
  private let audits: Bool

  /// Moves between two looks at the clock, the temperature and the watcher.
  static let batch = 2048

  /// `-ln u` for evenly spread u: how much worse, in temperatures, a move may be.
  private let tolerances: Column<Double>

  init(_ tables: Tables, _ scale: Scale, start: Roster, seed: UInt64, audits: Bool) {
    lane = Lane(tables, seed: seed)
    self.scale = scale
    self.audits = audits
    let count = 4096
    tolerances = arena.column((0..<count).map { -Logarithm.natural((Double($0) + 0.5) / Double(count)) })
    best = arena.column(start.patterns.map(UInt16.init))
    lane.weights.cover = scale.cover
    lane.reset(to: best)
    bestScore = lane.score
  }

  /// Tries a batch of moves at a place of the cooling schedule; a new round begins with the best roster so far.
  mutating func anneal(_ place: Cooling.Place) {
    if place.round != round {
      round = place.round
      // Whoever still breaks hard rules has found them too cheap.
      if bestScore.hard > 0 { hardness *= 4 }
      if !holdsBest { lane.reset(to: best) }
    }
    lane.weights.hard = scale.seat * place.hardSeats * hardness
    let temperature = scale.seat * place.temperature
    for _ in 0..<Annealing.batch {
      moves += 1
      guard lane.layOut() else { continue }
      let threshold = temperature * tolerances[lane.random.below(tolerances.count)]
      if lane.attempt(threshold: threshold) { accepted() }
    }
  }

  private mutating func accepted() {
    if audits { precondition(lane.audit(), "the running sums differ from a count from scratch") }
    let score = lane.score
    if score < bestScore {
      bestScore = score
      holdsBest = true
    } else if holdsBest, score != bestScore {
      saveBeforeMove()
      holdsBest = false
    }
  }

  /// The best roster is the lane's with its latest move taken back.
  private func saveBeforeMove() {
    best.copy(from: lane.roster)
    for index in 0..<lane.move.segments {
      let segment = lane.move[index]
      let first = segment.person * lane.tables.days + segment.start
      for offset in 0..<segment.count { best[first + offset] = lane.move.old[segment.base + offset] }
    }
  }

  /// The best roster so far.
  func result() -> Roster {
    Roster(days: lane.tables.days, patterns: (holdsBest ? lane.roster : best).array.map(Int.init))
  }
}
