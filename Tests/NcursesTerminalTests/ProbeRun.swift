import TestSupport

/// The probe on a terminal of its own.
struct ProbeRun {
  let terminal: PseudoTerminal
  /// Starts it and waits for its first frame.
  init(
    columns: Int = 80, rows: Int = 24, term: String = "xterm-256color", locale: String = "C.UTF-8",
    variables: [String] = [], arguments: [String] = [], through shell: String? = nil
  ) throws {
    terminal = try PseudoTerminal(columns: columns, rows: rows)
    let environment =
      ["TERM=\(term)", "LC_ALL=\(locale)", "HOME=/", "PATH=/usr/bin:/bin", "SWIFT_BACKTRACE=enable=no"] + variables
    let probe = try BuiltProgram.path("TerminalProbe")
    if let shell {
      try terminal.run("/bin/sh", ["-c", shell], environment: environment + ["PROBE=\(probe)"])
    } else {
      try terminal.run(probe, arguments, environment: environment)
    }
  }

  /// What a terminal of that size shows now.
  func screen(columns: Int = 80, rows: Int = 24) -> VirtualScreen { terminal.screen(columns: columns, rows: rows) }

  var isRestored: Bool { terminal.isRestored }
  /// The line's modes before the program.
  var modes: [UInt8] { terminal.firstModes }
}
