import TerminalKit

/// What the signs of the grid mean, in one line.
enum Legend {
  /// Of the rota as it is, or of a proposal, where some signs mean something else.
  static func text(_ glyphs: Glyphs, isPreview: Bool = false) -> String {
    let duties = DutyMark.allCases.filter { $0 != .support }.map { "\($0.letter) \($0.meaning)" }
    let days = ["L leave", "\(glyphs.free) free", "\(glyphs.notWorking) not working"]
    let several =
      isPreview
      ? ["& several", "+ before a letter: gained", "- lost", "~ changed"]
      : ["+ several", "\(CellMark.pinnedAndMore(glyphs)) several with a pin"]
    let marks = ["! breach", "? gap", "\(glyphs.pin) pinned"] + several
    return (duties + days + marks).joined(separator: ", ") + "."
  }
}
