import TerminalKit
import TestSupport

/// The probe on a terminal of its own.
struct ProbeRun {
  let terminal: PseudoTerminal
  /// The line's modes before the program.
  let modes: [UInt8]

  /// Starts it and waits for its first frame.
  init(
    columns: Int = 80, rows: Int = 24, term: String = "xterm-256color", locale: String = "C.UTF-8",
    variables: [String] = [], arguments: [String] = [], through shell: String? = nil
  ) throws {
    terminal = try PseudoTerminal(columns: columns, rows: rows)
    modes = terminal.modes
    let environment =
      ["TERM=\(term)", "LC_ALL=\(locale)", "HOME=/", "PATH=/usr/bin:/bin", "SWIFT_BACKTRACE=enable=no"] + variables
    let probe = try Self.probe
    if let shell {
      try terminal.run("/bin/sh", ["-c", shell], environment: environment + ["PROBE=\(probe)"])
    } else {
      try terminal.run(probe, arguments, environment: environment)
    }
  }

  /// What a terminal of that size shows now.
  func screen(columns: Int = 80, rows: Int = 24) -> VirtualScreen {
    var screen = VirtualScreen(columns: columns, rows: rows) { scalar in
      scalar == "\u{301}" ? 0 : TextWidth.width(of: Character(scalar))
    }
    screen.show(terminal.output)
    return screen
  }

  /// Whether the terminal was given back: its own screen, the cursor seen, no mouse, no bracketed paste.
  var isRestored: Bool {
    let screen = screen()
    return screen.modes.isDisjoint(with: [1000, 1006, 2004, 1049]) && screen.showsCursor && terminal.modes == modes
  }

  /// The probe lies beside the tests.
  private static var probe: String {
    get throws {
      let tests = CommandLine.arguments.first { $0.contains(".xctest") } ?? ""
      let folder = tests.prefix(upTo: tests.firstRange(of: ".xctest")?.lowerBound ?? tests.startIndex)
      guard let end = folder.lastIndex(of: "/") else {
        throw PseudoTerminal.Failure(description: "cannot tell where the probe is from \(CommandLine.arguments)")
      }
      return folder[..<end] + "/TerminalProbe"
    }
  }
}
