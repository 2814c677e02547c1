import TerminalKit

/// A frame being drawn, in one set of glyphs.
struct Canvas: Sendable {
  private(set) var frame: Frame
  let glyphs: Glyphs

  init(size: Size, glyphs: Glyphs) {
    frame = Frame(size: size)
    self.glyphs = glyphs
  }

  @discardableResult
  mutating func put(
    _ text: String, x: Int, y: Int, style: Style = .text, width: Int? = nil, align: Alignment = .leading
  ) -> Int {
    var text = plain(text)
    if let width { text = TextWidth.fit(text, to: width, ellipsis: glyphs.ellipsis) }
    return frame.put(text, at: Point(x: x, y: y), style: style, width: width, align: align)
  }

  /// Writes phrases one after the other into a field of `width` columns; what does not fit ends in an ellipsis.
  mutating func put(_ phrases: [Phrase], x: Int, y: Int, width: Int) {
    var used = 0
    for phrase in phrases where used < width {
      let text = TextWidth.fit(plain(phrase.text), to: width - used, ellipsis: glyphs.ellipsis)
      used += frame.put(text, at: Point(x: x + used, y: y), style: phrase.style)
    }
  }

  mutating func rule(x: Int, y: Int, width: Int) {
    frame.fill(Rect(x: x, y: y, width: width, height: 1), glyphs.rule, style: .role(.rule))
  }

  mutating func fill(_ area: Rect, style: Style) { frame.fill(area, style: style) }
  mutating func restyle(_ area: Rect, _ change: (inout Style) -> Void) { frame.restyle(area, change) }

  /// `▾ 3 more`, at the right of an area's first row: how many lines lie below the edge. Returns the columns it takes.
  @discardableResult
  mutating func more(_ count: Int, on area: Rect) -> Int {
    let text = " \(glyphs.opened) \(count) more "
    let width = TextWidth.width(of: text)
    guard count > 0, !area.isEmpty, width + 2 < area.width else { return 0 }
    put(text, x: area.columns.upperBound - width - 1, y: area.y, style: Style(.dim))
    return width
  }

  /// Shows that a line is the chosen one, and parks the cursor on it.
  mutating func choose(_ line: Rect) {
    put(glyphs.chosen, x: line.x + 1, y: line.y, style: Style(.accent, bold: true))
    restyle(line.inset(left: 1, right: 1)) { $0 = Style(.selection, bold: $0.bold, reverse: true) }
    park(x: line.x + 1, y: line.y)
  }

  /// Parks the terminal's cursor, where that place is on the screen.
  mutating func park(x: Int, y: Int) {
    let point = Point(x: x, y: y)
    frame.cursor = frame.bounds.contains(point) ? point : nil
  }

  /// The text in characters that this set of glyphs allows.
  func plain(_ text: String) -> String {
    guard glyphs == .ascii, !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
    return Glyph.glyphs(in: text).reduce(into: "") { $0 += $1.asciiTwin.text }
  }
}
