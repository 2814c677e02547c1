import TerminalKit

/// What the signs of the grid mean, in one line.
enum Legend {
  static func text(_ glyphs: Glyphs) -> String {
    let duties = DutyMark.allCases.filter { $0 != .support }.map { "\($0.letter) \($0.meaning)" }
    let days = ["L leave", "\(glyphs.free) free", "\(glyphs.notWorking) not working"]
    let marks = [
      "! breach", "? gap", "\(glyphs.pin) pinned", "+ several", "\(CellMark.pinnedAndMore(glyphs)) several with a pin",
    ]
    return (duties + days + marks).joined(separator: ", ") + "."
  }
}
