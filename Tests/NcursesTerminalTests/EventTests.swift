import TestSupport
import Testing

/// What happens to the terminal reaches the program.
@Suite(.serialized) struct EventTests {
  @Test func `keys, clicks and pastes come as themselves`() throws {
    let run = try ProbeRun()
    let terminal = run.terminal
    try terminal.line("ready")
    terminal.send("jé\u{1B}[A\u{1B}[<0;5;3M\u{1B}[200~q\rq\u{1B}[201~\u{3}")
    for line in ["key j", "key é", "key up", "mouse press 4,2", "paste q", "q", "key ctrl-c"] {
      try terminal.line(line)
    }
    // A lone ESC, known for one by what does not follow.
    terminal.send("\u{1B}")
    try terminal.line("key esc")
    terminal.send("\u{1A}")
    try terminal.line("key ctrl-z")
    terminal.send("q")
    #expect(try terminal.ending() == .exit(0))
  }

  @Test func `a worker wakes the loop and time ticks when asked`() throws {
    let run = try ProbeRun()
    try run.terminal.line("ready")
    run.terminal.send("w")
    try run.terminal.line("wake")
    run.terminal.send("t")
    try run.terminal.line("tick")
    run.terminal.send("q")
    #expect(try run.terminal.ending() == .exit(0))
  }

  @Test func `a paste of a megabyte arrives as one`() throws {
    let run = try ProbeRun()
    try run.terminal.line("ready")
    // In pieces, as the line holds a few kilobytes.
    run.terminal.send("\u{1B}[200~")
    for _ in 0..<300 {
      run.terminal.send(String(repeating: "q", count: 1000))
      run.terminal.readOutput()
    }
    run.terminal.send("\u{1B}[201~")
    #expect(try run.terminal.line("paste").count == 300_006)
    run.terminal.send("q")
    #expect(try run.terminal.ending() == .exit(0))
  }

  @Test func `a terminal newer than the machine is taken for its kin`() throws {
    for (term, kin) in [
      ("xterm-ghostty", "xterm-256color"), ("foot-extra", "xterm-256color"), ("tmux-new", "screen-256color"),
    ] {
      let run = try ProbeRun(term: term)
      #expect(try run.terminal.line("ready") == "ready 80x24 unicode \(kin)")
      run.terminal.send("q")
      #expect(try run.terminal.ending() == .exit(0))
      #expect(run.isRestored)
    }
  }

  @Test(arguments: [
    ("nonesuch", "error The terminal “nonesuch” (TERM) is not known on this machine."),
    ("", "error The variable TERM does not say which terminal this is."),
    ("dumb", "error The terminal “dumb” (TERM) cannot place text on its screen."),
    ("x\u{1B}[31m\u{7}y", "error The terminal “x[31my” (TERM) is not known on this machine."),
  ])
  func `a terminal that will not do is refused in a sentence`(term: String, sentence: String) throws {
    let run = try ProbeRun(term: term)
    try run.terminal.line(sentence)
    #expect(try run.terminal.ending() == .exit(2))
    #expect(run.terminal.modes == run.modes)
    #expect(run.terminal.output.allSatisfy { $0 == UInt8(ascii: "\r") })
  }

  @Test func `a pipe is no terminal`() throws {
    let run = try ProbeRun(through: "\"$PROBE\" </dev/null")
    try run.terminal.line("error This is not a terminal")
    #expect(try run.terminal.ending() == .exit(2))
  }
}
