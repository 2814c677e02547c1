/// A change of roster on trial: up to two segments, each a run of days of one person. No person has two.
struct Move {
  /// A run of days of one person, and where its new patterns stand.
  struct Segment: BitwiseCopyable {
    var person = 0
    var start = 0
    var count = 0
    /// Index of the first new (and old) pattern.
    var base = 0
  }

  var first = Segment()
  var second = Segment()
  var segments = 0
  /// True when no cover's count changes, so that nobody need look.
  var keepsCover = false
  let new: Column<UInt16>
  let old: Column<UInt16>

  /// Most days a segment may have.
  static let longest = 32

  init(_ arena: Arena) {
    new = arena.column(repeating: 0, count: 2 * Move.longest)
    old = arena.column(repeating: 0, count: 2 * Move.longest)
  }

  @inline(__always) mutating func begin(keepsCover: Bool = false) {
    segments = 0
    self.keepsCover = keepsCover
  }

  /// Adds a segment; its new patterns are to be written from the base that is returned.
  @inline(__always) mutating func add(person: Int, start: Int, count: Int) -> Int {
    let segment = Segment(person: person, start: start, count: count, base: segments * Move.longest)
    if segments == 0 { first = segment } else { second = segment }
    segments += 1
    return segment.base
  }

  @inline(__always) subscript(index: Int) -> Segment { index == 0 ? first : second }
}

/// Room for what a trial has changed, so that it can be taken back.
struct Scratch {
  let windows: Log
  let covers: Log
  let blocks: Log
  /// Milli-credits added, by segment and ledger.
  let added: Column<Int>
  /// Prefix sums of a stretch of days.
  let minutes: Column<Int32>

  init(_ tables: Tables, in arena: Arena) {
    // Every cell of a move takes one pattern's entries off and puts another's on.
    let cells = 2 * 2 * Move.longest
    let shapes = (0..<tables.shapes.count).map { tables.shapes[$0] }
    windows = Log(capacity: cells * (shapes.map(\.addends.longest).max() ?? 0), in: arena)
    let touches = shapes.map { $0.touches.longest * (1 + $0.limits.longest) }
    blocks = Log(capacity: cells * (touches.max() ?? 0), in: arena)
    let types = (0..<tables.groups.count).map { tables.groups[$0].types.longest }
    covers = Log(capacity: cells * (types.max() ?? 0), in: arena)
    added = arena.column(repeating: 0, count: 2 * tables.ledgers)
    minutes = arena.column(repeating: 0, count: tables.days + 64)
  }
}

/// What was overwritten, latest last.
struct Log {
  private let count: Column<Int>
  private let places: Column<Int32>
  private let values: Column<Int32>

  init(capacity: Int, in arena: Arena) {
    count = arena.column(repeating: 0, count: 1)
    places = arena.column(repeating: 0, count: capacity)
    values = arena.column(repeating: 0, count: capacity)
  }

  @inline(__always) var entries: Int { count[0] }
  @inline(__always) func place(_ entry: Int) -> Int { Int(places[entry]) }
  @inline(__always) func value(_ entry: Int) -> Int32 { values[entry] }

  @inline(__always) func note(_ place: Int, _ value: Int32) {
    places[count[0]] = Int32(place)
    values[count[0]] = value
    count[0] += 1
  }

  @inline(__always) func clear() { count[0] = 0 }
}
