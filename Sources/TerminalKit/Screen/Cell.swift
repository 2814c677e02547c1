/// One place of the screen: a character with its combining marks, and its style.
package struct Cell: Hashable, Sendable {
  /// At most five scalars, none of them a control; empty only in the right half of a wide cell.
  package private(set) var text: String
  /// Columns: 1, 2, or 0 for the right half of the wide cell on its left.
  package private(set) var width: Int
  package var style: Style

  /// Only for text that `Glyph.glyphs(in:)` has measured.
  init(measured glyph: Glyph, style: Style) {
    text = glyph.text
    width = glyph.width
    self.style = style
  }

  /// The cell showing the first character of `text`, or a blank if nothing of it can be shown.
  package init(_ text: String, style: Style = .text) {
    self.init(measured: Glyph.glyphs(in: text).first ?? .blank, style: style)
  }

  /// A space.
  package static func blank(_ style: Style = .text) -> Cell { Cell(measured: .blank, style: style) }

  /// The right half of a wide cell.
  static func rightHalf(_ style: Style) -> Cell { Cell(measured: .rightHalf, style: style) }
}
