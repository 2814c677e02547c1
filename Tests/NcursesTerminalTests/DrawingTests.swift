import TerminalKit
import TestSupport
import Testing

/// What is drawn is what the terminal shows.
@Suite(.serialized) struct DrawingTests {
  private func rows(_ frame: Frame) -> [String] {
    (0..<frame.size.rows).map { y in frame.row(y).map(\.text).joined() }
  }

  @Test(arguments: [
    ("xterm-256color", 80, 24), ("xterm-256color", 200, 60), ("xterm", 80, 24), ("linux", 80, 24), ("vt100", 80, 24),
    ("tmux-256color", 100, 30), ("screen-256color", 40, 12), ("xterm-256color", 7, 3), ("xterm-256color", 1, 1),
    ("vt220", 2, 40),
  ])
  func `frame after frame arrives whole`(term: String, columns: Int, rows: Int) throws {
    let run = try ProbeRun(columns: columns, rows: rows, term: term)
    let size = Size(columns: columns, rows: rows)
    try run.terminal.line("ready \(columns)x\(rows)")
    for round in 1...25 as ClosedRange<UInt64> {
      run.terminal.send("n")
      try run.terminal.line("drawn \(round)")
      let frame = Frame.scribbled(size, seed: round)
      let screen = try drawn(run, size)
      #expect(screen.unknown == [])
      #expect(screen.text == self.rows(frame), "\(term), \(columns)×\(rows), seed \(round)")
      if let cursor = frame.cursor { #expect(screen.cursor == (cursor.x, cursor.y), "seed \(round)") }
    }
    run.terminal.send("q")
    #expect(try run.terminal.ending() == .exit(0))
  }

  /// The screen once all that was written before the last line has arrived.
  private func drawn(_ run: ProbeRun, _ size: Size) throws -> VirtualScreen {
    run.terminal.readOutput()
    return run.screen(columns: size.columns, rows: size.rows)
  }

  @Test func `a window that changes its size gets a frame of that size`() throws {
    let run = try ProbeRun()
    try run.terminal.line("ready")
    for (columns, rows) in [(60, 12), (1, 1), (132, 43), (30, 5)] {
      run.terminal.resize(columns: columns, rows: rows)
      try run.terminal.line("resize \(columns)x\(rows)")
    }
    run.terminal.send("q")
    #expect(try run.terminal.ending() == .exit(0))
    #expect(run.isRestored)
  }

  @Test(arguments: ["xterm-256color", "xterm", "linux"])
  func `without NO_COLOR there is colour, with it none`(term: String) throws {
    for (variables, isColoured) in [([], true), (["NO_COLOR=1"], false), (["NO_COLOR="], true)] as [([String], Bool)] {
      let run = try ProbeRun(term: term, variables: variables)
      try run.terminal.line("ready")
      run.terminal.send("q")
      #expect(try run.terminal.ending() == .exit(0))
      let output = String(decoding: run.terminal.output, as: UTF8.self)
      let colours = output.ranges(of: "\u{1B}[").count { range in
        let parameters = output[range.upperBound...].prefix { $0.isNumber || $0 == ";" }
        guard output[parameters.endIndex...].first == "m" else { return false }
        return parameters.split(separator: ";").contains {
          (30...38).contains(Int($0) ?? 0) || (40...48).contains(Int($0) ?? 0)
        }
      }
      #expect((colours > 0) == isColoured, "\(term), \(variables)")
    }
  }

  @Test func `where the locale knows only ASCII nothing else is sent`() throws {
    let run = try ProbeRun(locale: "C")
    #expect(try run.terminal.line("ready") == "ready 80x24 ascii itself")
    #expect(run.screen().text[0].hasPrefix(" Sofia ? ?  ?  -| . * ~"))
    run.terminal.send("n")
    try run.terminal.line("drawn")
    run.terminal.send("q")
    #expect(try run.terminal.ending() == .exit(0))
    #expect(run.terminal.output.allSatisfy { $0 < 0x80 })
    #expect(run.isRestored)
  }

  @Test func `without the mouse its modes stay off`() throws {
    let run = try ProbeRun(arguments: ["--no-mouse"])
    try run.terminal.line("ready")
    #expect(run.screen().modes.isDisjoint(with: [1000, 1006]))
    run.terminal.send("q")
    #expect(try run.terminal.ending() == .exit(0))
    #expect(!String(decoding: run.terminal.output, as: UTF8.self).contains("?1000"))
  }
}
