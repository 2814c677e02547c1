import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Whatever ends the program, the terminal is as it was.
@Suite(.serialized) struct RestoreTests {
  private func started(_ run: ProbeRun) throws {
    try run.terminal.line("ready 80x24 unicode itself")
    #expect(run.terminal.modes != run.modes)
    let screen = run.screen()
    #expect(screen.modes.isSuperset(of: [1000, 1006, 2004, 1049]))
  }

  @Test func `after a normal end`() throws {
    let run = try ProbeRun()
    try started(run)
    run.terminal.send("q")
    #expect(try run.terminal.ending() == .exit(0))
    #expect(run.isRestored)
  }

  @Test func `after exit from anywhere`() throws {
    let run = try ProbeRun()
    try started(run)
    run.terminal.send("x")
    #expect(try run.terminal.ending() == .exit(3))
    #expect(run.isRestored)
  }

  @Test(arguments: [(SIGTERM, "terminate"), (SIGINT, "terminate"), (SIGHUP, "hangup")])
  func `after a signal that asks for the end`(signal: Int32, event: String) throws {
    let run = try ProbeRun()
    try started(run)
    run.terminal.signal(signal)
    try run.terminal.line(event)
    #expect(try run.terminal.ending() == .exit(0))
    #expect(run.isRestored)
  }

  @Test func `after a trap, with its message below`() throws {
    let run = try ProbeRun()
    try started(run)
    run.terminal.send("c")
    let ending = try run.terminal.ending()
    #expect([.signal(SIGILL), .signal(SIGTRAP), .signal(SIGABRT)].contains(ending))
    #expect(run.isRestored)
    let output = String(decoding: run.terminal.output, as: UTF8.self)
    let message = try #require(output.firstRange(of: "Index out of range"))
    #expect(output[..<message.lowerBound].contains("\u{1B}[?1049l"))
  }

  /// Every signal that ends a process which does nothing about it, and that a process can do something about.
  private static let deadly: [Int32] = {
    let others: Set<Int32> = [
      SIGTERM, SIGINT, SIGHUP, SIGKILL, SIGSTOP, SIGTSTP, SIGCONT, SIGTTIN, SIGTTOU, SIGCHLD, SIGURG, SIGWINCH,
    ]
    #if os(Linux)
      let all: [Int32] = Array(1...31) + [34, 64]
    #else
      let all: [Int32] = Array(1...31).filter { $0 != SIGINFO && $0 != SIGIO }
    #endif
    return all.filter { !others.contains($0) }
  }()

  @Test(arguments: deadly)
  func `after a signal that kills`(signal: Int32) throws {
    let run = try ProbeRun()
    try started(run)
    run.terminal.signal(signal)
    #expect(try run.terminal.ending() == .signal(signal))
    #expect(run.isRestored)
  }

  @Test func `after a second request to a program that hangs`() throws {
    let run = try ProbeRun()
    try started(run)
    run.terminal.send("h")
    try run.terminal.line("key h")
    #expect(try run.terminal.ending(signalling: SIGTERM) == .signal(SIGTERM))
    #expect(run.isRestored)
  }

  @Test func `when the window is closed the program hears of it and ends`() throws {
    let run = try ProbeRun()
    try started(run)
    run.terminal.close()
    try run.terminal.line("hangup")
    #expect(try run.terminal.ending() == .exit(0))
  }

  @Test func `what was written to standard error comes after the screen`() throws {
    let run = try ProbeRun()
    try started(run)
    run.terminal.send("eq")
    #expect(try run.terminal.ending() == .exit(0))
    let output = String(decoding: run.terminal.output, as: UTF8.self)
    let words = try #require(output.firstRange(of: "words for later"))
    #expect(output[..<words.lowerBound].contains("\u{1B}[?1049l"))
  }

  @Test func `while it is lent the terminal is as it was, and afterwards the screen is back`() throws {
    let run = try ProbeRun()
    try started(run)
    let before = run.screen().text
    run.terminal.send("ln")
    try run.terminal.line("lent")
    try run.terminal.line("drawn 1")
    #expect(run.terminal.modes != run.modes)
    let output = String(decoding: run.terminal.output, as: UTF8.self)
    #expect(output.ranges(of: "\u{1B}[?1049h").count == 2)
    #expect(before != run.screen().text)
    run.terminal.send("q")
    #expect(try run.terminal.ending() == .exit(0))
    #expect(run.isRestored)
  }

  @Test func `a shell gets its terminal back while the program is stopped`() throws {
    let run = try ProbeRun(through: "set -m; \"$PROBE\"; echo stopped >&3; read word; fg >/dev/null; echo done >&3")
    try started(run)
    run.terminal.send("z")
    try run.terminal.line("stopped")
    #expect(run.isRestored)
    run.terminal.send("go\n")
    try run.terminal.line("continued")
    #expect(run.screen().modes.isSuperset(of: [1000, 1006, 2004, 1049]))
    run.terminal.send("q")
    try run.terminal.line("done")
    _ = try run.terminal.ending()
    #expect(run.isRestored)
  }

  #if os(Linux)
    @Test func `continued in the background it waits for the foreground, and still ends when it is asked to`() throws {
      let script = """
        stops() { until grep -q '^State:.T' /proc/$pid/status; do :; done; }
        set -m; "$PROBE" & pid=$!; stops; fg >/dev/null; echo stopped >&3
        bg >/dev/null; stops; bg >/dev/null; stops; echo again >&3; read word
        fg >/dev/null; bg >/dev/null; stops; kill -TERM $pid; kill -CONT $pid
        while kill -0 $pid 2>/dev/null; do wait $pid; done; echo ended >&3; read word
        """
      let run = try ProbeRun(through: script)
      try started(run)
      run.terminal.send("z")
      try run.terminal.line("stopped")
      try run.terminal.line("again")
      #expect(run.isRestored)
      run.terminal.send("go\n")
      try run.terminal.line("continued")
      #expect(run.screen().modes.isSuperset(of: [1000, 1006, 2004, 1049]))
      let before = run.terminal.output.count
      run.terminal.send("z")
      try run.terminal.line("terminate")
      try run.terminal.line("ended")
      #expect(run.isRestored)
      let after = String(decoding: run.terminal.output.dropFirst(before), as: UTF8.self)
      #expect(!after.contains("\u{1B}[?1049h"))
      run.terminal.send("go\n")
      #expect(try run.terminal.ending() == .exit(0))
    }

    @Test func `started in the background it waits for the foreground, and ends at once when it is asked to`() throws {
      let script = """
        set -m; "$PROBE" & pid=$!; until grep -q '^State:.T' /proc/$pid/status; do :; done; echo stopped >&3
        kill -TERM $pid; kill -CONT $pid
        while kill -0 $pid 2>/dev/null; do wait $pid; done; echo ended >&3; read word
        """
      let run = try ProbeRun(through: script)
      try run.terminal.line("stopped")
      try run.terminal.line("ended")
      #expect(!run.terminal.output.contains(0x1B))
      #expect(run.terminal.modes == run.modes)
      run.terminal.send("go\n")
      #expect(try run.terminal.ending() == .exit(0))
    }
  #endif

  @Test func `without a shell to continue it a program does not stop`() throws {
    let run = try ProbeRun()
    try started(run)
    run.terminal.signal(SIGTSTP)
    try run.terminal.line("continued")
    run.terminal.send("q")
    #expect(try run.terminal.ending() == .exit(0))
    #expect(run.isRestored)
  }

  @Test func `after a stop without warning the screen comes back`() throws {
    let run = try ProbeRun()
    try started(run)
    let before = run.terminal.output.count
    run.terminal.signal(SIGSTOP)
    run.terminal.signal(SIGCONT)
    try run.terminal.output { String(decoding: $0.dropFirst(before), as: UTF8.self).contains("\u{1B}[?2004h") }
    #expect(String(decoding: run.terminal.output.dropFirst(before), as: UTF8.self).contains("Sofía"))
    run.terminal.send("q")
    #expect(try run.terminal.ending() == .exit(0))
    #expect(run.isRestored)
  }
}
