/// A character as a screen shows it: a base with its combining marks and the columns it takes.
///
/// Terminals disagree about long emoji sequences, so a text is brought to what all of them show alike: variation
/// selectors, joiners and bidirectional controls go, a joined or toned emoji becomes its first emoji, a flag its two
/// letters; tabs and line ends become spaces.
package struct Glyph: Hashable, Sendable {
  /// At most `maximumScalars` scalars.
  package private(set) var text: String
  /// Columns: 1 or 2.
  package let width: Int

  /// ncurses keeps no more in a cell.
  static let maximumScalars = 5

  /// Only for a text and a width that belong together.
  init(text: String, width: Int) {
    self.text = text
    self.width = width
  }

  /// What a cell shows; the right half of a wide cell alone is a blank.
  package init(_ cell: Cell) {
    self = cell.width == 0 ? .blank : Glyph(text: cell.text, width: cell.width)
  }

  static let blank = Glyph(text: " ", width: 1)
  static let rightHalf = Glyph(text: "", width: 0)

  /// The glyphs of a text from left to right.
  package static func glyphs(in text: some StringProtocol) -> [Glyph] {
    var line = GlyphLine(capacity: text.utf8.count)
    for scalar in text.unicodeScalars { line.append(scalar) }
    return line.glyphs
  }

  mutating func add(_ mark: Unicode.Scalar) {
    if text.unicodeScalars.count < Self.maximumScalars { text.unicodeScalars.append(mark) }
  }
}
