import TerminalKit

extension PseudoTerminal {
  /// What a terminal of that size shows now; `since` leaves out so many bytes of what was written.
  package func screen(columns: Int = 80, rows: Int = 24, since start: Int = 0) -> VirtualScreen {
    var screen = VirtualScreen(columns: columns, rows: rows) { scalar in
      scalar == "\u{301}" ? 0 : TextWidth.width(of: Character(scalar))
    }
    screen.show(Array(output.dropFirst(start)))
    return screen
  }

  /// Whether the terminal was given back: its own screen, the cursor seen, no mouse, no bracketed paste, and the line's
  /// modes as they were at first.
  package var isRestored: Bool {
    let screen = screen()
    return screen.modes.isDisjoint(with: [1000, 1006, 2004, 1049]) && screen.showsCursor && modes == firstModes
  }
}
