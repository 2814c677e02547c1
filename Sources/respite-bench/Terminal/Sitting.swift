import Foundation
import TestSupport

/// One program on a terminal of 200 by 60, measured from outside as its user would feel it.
struct Sitting {
  let subject: Subject
  let terminal: PseudoTerminal

  static let columns = 200
  static let rows = 60

  /// How the first screen came, in milliseconds from the start of the process.
  struct Start {
    /// Until the first byte, and until the last of the first screen.
    var first = 0.0
    var full = 0.0
    /// Time on a processor, and time spent waiting for one, where the system tells.
    var busy: Double?
    var waiting: Double?
    var bytes = 0
  }

  /// Keys that were pressed one by one, each after the answer to the one before.
  struct Presses {
    /// Milliseconds until the first byte of each answer, shortest first.
    var delays: [Double] = []
    var bytes: [Int] = []
    /// What came of itself once the hand rested, after an answer that was over.
    var later: [Int] = []
    var busy: Double?

    func delay(_ percent: Int) -> Double? { delays.isEmpty ? nil : delays[(delays.count - 1) * percent / 100] }
    var meanBytes: Int? { bytes.isEmpty ? nil : bytes.reduce(0, +) / bytes.count }
    var meanLater: Int? { later.isEmpty ? nil : later.reduce(0, +) / later.count }
    var mostBytes: Int? { bytes.max() }
  }

  /// Many keys that come at once.
  struct Burst {
    /// Until the last byte of the first piece, and of the last one, which may only come once the hand rests.
    var answered = 0.0
    var ended = 0.0
    var bytes = 0
    /// Pieces with a pause of a few milliseconds between them; a frame is at least one, more on a machine that is busy.
    var pieces = 0
  }

  /// Nothing that anybody asked for.
  struct Idle {
    var bytes = 0
    var busy: Double?
    var switches: Int?
    var calls: Int?
  }

  private let began: ContinuousClock.Instant

  init(_ subject: Subject, home: String) throws {
    self.subject = subject
    terminal = try PseudoTerminal(columns: Self.columns, rows: Self.rows)
    began = .now
    try terminal.run(
      subject.program, subject.arguments,
      environment: [
        "TERM=xterm-256color", "LC_ALL=C.UTF-8", "HOME=\(home)", "TMPDIR=\(home)", "PATH=/usr/bin:/bin",
        "SWIFT_BACKTRACE=enable=no",
      ] + subject.variables)
  }

  /// Waits for the first screen and for the quiet after it.
  func start() -> Start {
    var start = Start()
    while terminal.bytes(within: start.bytes == 0 ? .seconds(10) : .milliseconds(250)) > 0 {
      let now = Self.milliseconds(.now - began)
      if start.bytes == 0 { start.first = now }
      start.full = now
      start.bytes = terminal.output.count
    }
    let spending = Spending(terminal.process)
    start.busy = spending?.busy
    start.waiting = spending?.waiting
    return start
  }

  /// Presses what has to be pressed before the measuring.
  func prepare() {
    guard !subject.before.isEmpty else { return }
    terminal.send(subject.before)
    settle(.milliseconds(300))
  }

  /// Moves there and back, so many keys in all.
  func press(_ count: Int, legs: Int = 12) -> Presses {
    var presses = Presses()
    let before = Spending(terminal.process)?.busy
    for number in 0..<count {
      let key = number / legs % 2 == 0 ? subject.moves.there : subject.moves.back
      let sent = ContinuousClock.now
      terminal.send(key)
      let first = terminal.bytes(within: .milliseconds(500))
      let delay = Self.milliseconds(.now - sent)
      // A key that moves nothing says nothing.
      guard first > 0 else { continue }
      presses.delays.append(delay)
      presses.bytes.append(first + settle(.milliseconds(12)))
      presses.later.append(settle(.milliseconds(150)))
    }
    presses.delays.sort()
    if let before, let after = Spending(terminal.process)?.busy { presses.busy = (after - before) / Double(count) }
    return presses
  }

  /// Sends all keys in one piece, and waits until nothing more comes.
  func burst(_ count: Int) -> Burst {
    var burst = Burst()
    let sent = ContinuousClock.now
    terminal.send(String(repeating: subject.moves.there, count: count))
    while true {
      let bytes = terminal.bytes(within: .milliseconds(burst.bytes == 0 ? 5000 : 400))
      guard bytes > 0 else { return burst }
      burst.pieces += 1
      burst.bytes += bytes + settle(.milliseconds(4))
      burst.ended = Self.milliseconds(.now - sent) - 4
      if burst.pieces == 1 { burst.answered = burst.ended }
    }
  }

  var spending: Spending? { Spending(terminal.process) }
  /// Resident, in MiB.
  var memory: Double? { Spending.memory(terminal.process) }

  /// What came and was spent since `before`.
  func idle(since before: Spending?) -> Idle {
    let bytes = terminal.bytes(within: .zero)
    guard let before, let after = spending else { return Idle(bytes: bytes) }
    return Idle(
      bytes: bytes, busy: after.busy - before.busy, switches: after.switches - before.switches,
      calls: after.calls - before.calls)
  }

  /// Reads until nothing has come for that long; returns how much came.
  @discardableResult
  func settle(_ patience: Duration) -> Int {
    var bytes = 0
    while true {
      let more = terminal.bytes(within: patience)
      guard more > 0 else { return bytes }
      bytes += more
    }
  }

  private static func milliseconds(_ duration: Duration) -> Double { duration / .milliseconds(1) }
}
