import TerminalKit

/// What the signs of the grid mean, in one line, and what a gap and a hole are, in another.
enum Legend {
  /// The two ways in which cover can be missing.
  private static let gapAndHole = "A gap is a seat that nobody holds; a hole is a time that no shift covers."

  /// Of the rota as it is, or of a proposal, where some signs mean something else.
  static func text(_ glyphs: Glyphs, isPreview: Bool = false) -> String {
    let duties = DutyMark.allCases.filter { $0 != .support }.map { "\($0.letter) \($0.meaning)" }
    let days = ["L leave", "\(glyphs.free) free", "\(glyphs.notWorking) not working"]
    let several =
      isPreview
      ? ["& several", "+ before a letter: gained", "- lost", "~ changed"]
      : ["+ several", "\(CellMark.pinnedAndMore(glyphs)) several with a pin"]
    let marks = ["! breach", "? gap", "\(glyphs.pin) pinned"] + several
    return (duties + days + marks).joined(separator: ", ") + ".\n\(gapAndHole)"
  }
}
