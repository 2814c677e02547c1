import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@testable import respite

/// Whatever ends the program, the terminal is as it was.
@Suite(.serialized) struct ExitPathTests {
  /// A way to end the board, and how the process ends by it.
  enum Way: CaseIterable, CustomTestStringConvertible {
    case q, controlC, terminate, hangUp, interrupt, quit, abort, segmentation, alarm

    var testDescription: String { "\(self)" }

    var typed: String? {
      switch self {
      case .q: "q"
      case .controlC: "\u{3}"
      default: nil
      }
    }

    var signal: Int32 {
      switch self {
      case .q, .controlC: 0
      case .terminate: SIGTERM
      case .hangUp: SIGHUP
      case .interrupt: SIGINT
      case .quit: SIGQUIT
      case .abort: SIGABRT
      case .segmentation: SIGSEGV
      case .alarm: SIGALRM
      }
    }

    var ending: PseudoTerminal.Ending {
      switch self {
      case .q, .controlC, .terminate, .hangUp, .interrupt: .exit(0)
      case .quit, .abort, .segmentation, .alarm: .signal(signal)
      }
    }
  }

  /// What gives an xterm back, beside the cursor where that was hidden: no mouse, no bracketed paste, its own screen.
  private static let wayBack = ["\u{1B}[?1006l", "\u{1B}[?1000l", "\u{1B}[?2004l", "\u{1B}[?1049l"]

  @Test(arguments: Way.allCases, ["xterm-256color", "linux", "vt100"])
  func `the terminal is given back`(way: Way, term: String) throws {
    let run = try BoardRun(on: Stage.holding(Quay.state), term: term)
    try run.shows()
    let before = run.terminal.output.count
    if let typed = way.typed { run.terminal.send(typed) } else { run.terminal.signal(way.signal) }
    #expect(try run.terminal.ending() == way.ending)
    #expect(run.terminal.isRestored)
    let last = String(decoding: run.terminal.output.dropFirst(before), as: UTF8.self)
    for sequence in Self.wayBack where term == "xterm-256color" {
      #expect(last.contains(sequence), "\(sequence.debugDescription)")
    }
  }

  @Test func `when the window is closed the program ends`() throws {
    let run = try BoardRun(on: Stage.holding(Quay.state))
    try run.shows()
    run.terminal.close()
    #expect(try run.terminal.ending() == .exit(0))
  }

  @Test(arguments: ["xterm-256color", "tmux-256color", "linux", "vt100", "xterm-mono"])
  func `a shell has its terminal while the board is stopped, and the board is back as it was`(term: String) throws {
    let script = "set -m; \"$0\" \"$@\"; echo stopped >&3; read word; fg >/dev/null; echo done >&3"
    let run = try BoardRun(on: Stage.holding(Quay.state), term: term, through: script)
    try run.shows()
    run.terminal.send("\u{1A}")
    try run.terminal.line("stopped")
    #expect(run.terminal.isRestored)
    let before = run.terminal.output.count
    run.terminal.send("go\n")
    try run.shows(since: before)
    #expect(run.terminal.modes != run.terminal.firstModes)
    run.terminal.send("q")
    try run.terminal.line("done")
    #expect(try run.terminal.ending() == .exit(0))
    #expect(run.terminal.isRestored)
  }
}
