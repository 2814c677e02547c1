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
    /// Until the last that comes by itself.
    var settled = 0.0
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
    var pieces: [Piece] = []
    while true {
      if terminal.bytes(within: pieces.isEmpty ? .seconds(10) : .milliseconds(250)) > 0 {
        pieces.append(Piece(time: Self.milliseconds(.now - began), end: terminal.output.count))
      } else if isSettled(pieces.last) {
        break
      }
    }
    var start = Start()
    guard let first = pieces.first, let last = pieces.last else { return start }
    start.first = first.time
    start.full = last.time
    start.settled = last.time
    start.bytes = last.end
    if let landmarks = subject.landmarks {
      start.full = time(in: pieces) { $0.last?.contains(landmarks.whole) == true } ?? last.time
      start.settled = time(in: pieces) { $0.first?.contains(landmarks.settled) == true } ?? last.time
    }
    let spending = Spending(terminal.process)
    start.busy = spending?.busy
    start.waiting = spending?.waiting
    return start
  }

  /// Bytes that came together: when, and how many had come by then.
  private struct Piece {
    let time: Double
    let end: Int
  }

  /// Whether nothing more is to be waited for: what has to come is there, or has been waited for long enough.
  private func isSettled(_ last: Piece?) -> Bool {
    guard let landmarks = subject.landmarks, let last, .now - began < .seconds(10) else { return true }
    return screen(after: last).first?.contains(landmarks.settled) == true
  }

  /// When the screen first was as it has been since; nil if it is not.
  private func time(in pieces: [Piece], _ isSo: ([String]) -> Bool) -> Double? {
    var (low, high) = (0, pieces.count)
    while low < high {
      let middle = (low + high) / 2
      if isSo(screen(after: pieces[middle])) { high = middle } else { low = middle + 1 }
    }
    return low < pieces.count ? pieces[low].time : nil
  }

  /// The rows of the screen as they were then.
  private func screen(after piece: Piece) -> [String] {
    var screen = VirtualScreen(columns: Self.columns, rows: Self.rows) { _ in 1 }
    screen.show(Array(terminal.output[..<piece.end]))
    return screen.text
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
