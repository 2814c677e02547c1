import TerminalKit

/// The mark behind a cell's letter: the one thing about it that matters most.
enum CellMark {
  /// In a proposal `+` says that something is gained, so several duties have another sign there.
  static func sign(of cell: DayCell, isBroken: Bool, _ glyphs: Glyphs, isPreview: Bool) -> (text: String, role: Role)? {
    if isBroken { return ("!", .breach) }
    if cell.duties.count > 1, isPreview { return ("&", .mark) }
    if cell.duties.count > 1 { return (cell.isPinned ? pinnedAndMore(glyphs) : "+", cell.isPinned ? .pin : .mark) }
    return cell.isPinned ? (glyphs.pin, .pin) : nil
  }

  /// Several duties, one of them pinned.
  static func pinnedAndMore(_ glyphs: Glyphs) -> String { glyphs == .unicode ? "‡" : "#" }
}
