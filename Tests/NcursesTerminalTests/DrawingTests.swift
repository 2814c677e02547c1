import TerminalKit
import TestSupport
import Testing
import Themes

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

  @Test(arguments: [("xterm-256color", Palette.full), ("vt100", .mono), ("linux", .sixteen)])
  func `a theme that is put on meanwhile shows in every place`(term: String, palette: Palette) throws {
    let rows = Role.allCases.count
    let run = try ProbeRun(columns: 80, rows: rows, term: term)
    try run.terminal.line("ready")
    run.terminal.send("r")
    try run.terminal.line("drawn roles")
    run.terminal.send("m")
    try run.terminal.line("drawn in another theme")
    let changed = try drawn(run, Size(columns: 80, rows: rows))
    let theme = try Theme(named: "light") { BuiltInTheme(rawValue: $0)?.json }
    #expect(changed.text == self.rows(.roles(Size(columns: 80, rows: rows))))
    for (y, role) in Role.allCases.enumerated() where palette == .full {
      let look = theme.look(of: Style(role), in: palette)
      #expect(changed.inks[y][0].foreground == look.foreground.index, "\(role.rawValue)")
      #expect(changed.inks[y][0].background == look.background.index, "\(role.rawValue)")
    }
  }

  @Test(arguments: [
    ("xterm-256color", Palette.full), ("vt100", .mono), ("xterm", .sixteen),
  ])
  func `every role arrives in its colours`(term: String, palette: Palette) throws {
    let rows = Role.allCases.count
    let run = try ProbeRun(columns: 80, rows: rows, term: term)
    try run.terminal.line("ready")
    run.terminal.send("r")
    try run.terminal.line("drawn roles")
    let screen = try drawn(run, Size(columns: 80, rows: rows))
    let theme = try Theme(named: "dark") { BuiltInTheme(rawValue: $0)?.json }
    for (y, role) in Role.allCases.enumerated() {
      for (x, style) in [(0, Style(role)), (2, Style(role, bold: true, underline: true, reverse: true))] {
        let look = theme.look(of: style, in: palette)
        let ink = screen.inks[y][x]
        // Eight colours show the bright ones in bold, and grey, which would be bold black, as white.
        let folded = term == "xterm" && palette == .sixteen
        let foreground = look.foreground.index.map { folded ? ($0 == 8 ? 7 : $0 % 8) : $0 }
        let background = look.background.index.map { folded ? $0 % 8 : $0 }
        let isBright = folded && look.foreground.index ?? 0 > 8
        #expect(ink.foreground == foreground, "\(term), \(role.rawValue)")
        #expect(ink.background == background, "\(term), \(role.rawValue)")
        #expect(ink.bold == (look.attributes.contains(.bold) || isBright), "\(term), \(role.rawValue)")
        #expect(ink.underline == look.attributes.contains(.underline), "\(term), \(role.rawValue)")
        #expect(ink.reverse == look.attributes.contains(.reverse), "\(term), \(role.rawValue)")
      }
    }
    run.terminal.send("q")
    #expect(try run.terminal.ending() == .exit(0))
  }

  @Test func `nothing is left beside a smaller frame`() throws {
    let run = try ProbeRun()
    try run.terminal.line("ready")
    run.terminal.send("s")
    try run.terminal.line("drawn small")
    let screen = try drawn(run, Size(columns: 80, rows: 24))
    #expect(screen.text.dropFirst(2).allSatisfy { row in row.allSatisfy { $0 == " " } })
    run.terminal.send("q")
    #expect(try run.terminal.ending() == .exit(0))
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

  @Test func `a UTF-8 locale from another machine is one here`() throws {
    let run = try ProbeRun(locale: "xx_XX.UTF-8")
    #expect(try run.terminal.line("ready") == "ready 80x24 unicode itself")
    #expect(run.screen().text[0].hasPrefix(" Sofía 作業 😀"))
    run.terminal.send("q")
    #expect(try run.terminal.ending() == .exit(0))
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

extension Colour {
  fileprivate var index: Int? {
    if case .index(let index) = self { Int(index) } else { nil }
  }
}
