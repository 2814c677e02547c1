import TerminalKit
import TestSupport
import Testing

@testable import respite

/// The program on every kind of terminal in every kind of locale: the board looks as it was drawn, and leaves no trace.
@Suite(.serialized) struct TerminalMatrixTests {
  private static let terminals = [
    "xterm-256color", "tmux-256color", "screen-256color", "linux", "vt100", "xterm-mono",
  ]

  /// A locale, and what can be shown in it: one that this machine lacks still says what the terminal takes.
  private static let locales: [(name: String?, glyphs: Glyphs)] = [
    ("C.UTF-8", .unicode), ("C", .ascii), (nil, .ascii), ("xx_YY.UTF-8", .unicode),
  ]

  @Test(arguments: terminals, locales)
  func `the board looks as it was drawn, and leaves no trace`(
    term: String, locale: (name: String?, glyphs: Glyphs)
  ) throws {
    let run = try BoardRun(on: Stage.holding(Quay.state), term: term, locale: locale.name)
    try run.shows(locale.glyphs)
    #expect(run.terminal.modes != run.terminal.firstModes)
    if locale.glyphs == .ascii { #expect(run.terminal.output.allSatisfy { $0 < 0x80 }) }
    run.terminal.send("q")
    #expect(try run.terminal.ending() == .exit(0))
    #expect(run.terminal.isRestored)
  }

  @Test(arguments: locales)
  func `a terminal that only prints is never steered`(locale: (name: String?, glyphs: Glyphs)) throws {
    let run = try BoardRun(on: Stage.holding(Quay.state), term: "dumb", locale: locale.name)
    // The end of what is typed, should it be waited for.
    run.terminal.send("\u{4}")
    #expect(try run.terminal.ending() == .exit(0))
    #expect(String(decoding: run.terminal.output, as: UTF8.self).contains("Quay"))
    #expect(!run.terminal.output.contains(0x1B))
    #expect(run.terminal.modes == run.terminal.firstModes)
  }

  @Test(arguments: ["unknown-terminal", "", "\u{1B}[31m\u{1B}]0;x\u{7}"])
  func `a terminal that nobody knows is told so, and never steered`(term: String) throws {
    let run = try BoardRun(on: Stage.holding(Quay.state), term: term)
    run.terminal.send("\u{4}")
    #expect(try run.terminal.ending() == .exit(2))
    #expect(String(decoding: run.terminal.output, as: UTF8.self).contains("TERM"))
    #expect(!run.terminal.output.contains(0x1B))
    #expect(run.terminal.modes == run.terminal.firstModes)
  }

  @Test(arguments: [
    (1, 1), (2, 1), (1, 2), (3, 3), (7, 40), (20, 6), (40, 12), (55, 9), (80, 24), (132, 5), (200, 60), (250, 80),
  ])
  func `no size is too small or too large`(columns: Int, rows: Int) throws {
    let size = Size(columns: columns, rows: rows)
    for (locale, glyphs) in [("C.UTF-8", Glyphs.unicode), ("C", .ascii)] {
      let run = try BoardRun(on: Stage.holding(Quay.state), size: size, locale: locale)
      try run.shows(glyphs)
      run.terminal.send("q")
      #expect(try run.terminal.ending() == .exit(0))
      #expect(run.terminal.isRestored)
    }
  }

  @Test func `a storm of sizes ends in the last of them`() throws {
    let run = try BoardRun(on: Stage.holding(Quay.state))
    try run.shows()
    var random = SplitMix64(seed: 500)
    for round in 0..<500 {
      let columns = Int.random(in: 1...250, using: &random)
      run.terminal.resize(columns: round % 50 == 0 ? 1 : columns, rows: .random(in: 1...80, using: &random))
      run.terminal.readOutput()
    }
    for size in [Size(columns: 1, rows: 1), Size(columns: 100, rows: 30), Size(columns: 80, rows: 24)] {
      let before = run.terminal.output.count
      run.terminal.resize(columns: size.columns, rows: size.rows)
      try run.shows(at: size, since: before)
    }
    run.terminal.send("q")
    #expect(try run.terminal.ending() == .exit(0))
    #expect(run.terminal.isRestored)
  }
}
