/// The symbols of the screen in two sets of the same widths: for terminals that show Unicode, and for those that do not.
package enum Glyphs: String, Hashable, CaseIterable, Sendable {
  case unicode, ascii

  private func pick(_ unicode: String, _ ascii: String) -> String { self == .unicode ? unicode : ascii }

  /// A line across: repeat it.
  package var rule: String { pick("─", "-") }
  /// A line down.
  package var upright: String { pick("│", "|") }
  /// A crossing of the two, and where a line across meets one down from above or below.
  package var crossing: String { pick("┼", "+") }
  package var topLeft: String { pick("┌", "+") }
  package var topRight: String { pick("┐", "+") }
  package var bottomLeft: String { pick("└", "+") }
  package var bottomRight: String { pick("┘", "+") }
  /// A filled column of a bar, half of one, and the empty rest of it.
  package var bar: String { pick("█", "#") }
  package var halfBar: String { pick("▌", "=") }
  package var emptyBar: String { pick("░", ".") }
  /// A level from 0 to 8 as a column of that height.
  package func level(_ level: Int) -> String {
    let levels = self == .unicode ? Self.levels : Self.asciiLevels
    return levels[min(max(0, level), levels.count - 1)]
  }
  package var pin: String { pick("▪", "*") }
  package var free: String { pick("·", ".") }
  package var notWorking: String { pick("–", "-") }
  package var ellipsis: String { pick("…", "~") }
  /// Stands before the chosen line of a list.
  package var chosen: String { pick("▸", ">") }
  /// A group that is open and one that is closed.
  package var opened: String { pick("▾", "v") }
  package var full: String { pick("●", "o") }
  package var empty: String { pick("○", "-") }
  package var yes: String { pick("✓", "y") }
  package var no: String { pick("✗", "n") }
  package var left: String { pick("←", "<") }
  package var right: String { pick("→", ">") }
  package var up: String { pick("↑", "^") }
  package var down: String { pick("↓", "v") }
  package var atMost: String { pick("≤", "<") }
  /// Between facts on one line.
  package var separator: String { pick("·", "-") }

  private static let levels = [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
  private static let asciiLevels = [" ", "_", "_", ".", "-", "-", "=", "=", "#"]
}
