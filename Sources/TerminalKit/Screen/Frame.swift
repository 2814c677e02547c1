/// What the screen shows: rows of cells and the place of the cursor. Drawing into it never fails: what lies outside is
/// cut off.
package struct Frame: Hashable, Sendable {
  package let size: Size
  /// Where the terminal's own cursor stands, so that screen readers follow; nil hides it.
  package var cursor: Point?
  /// Row after row.
  private(set) var cells: [Cell]

  package init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank(), count: size.columns * size.rows)
  }

  package var bounds: Rect { Rect(size) }

  /// The cell at a place; a blank where there is none.
  package subscript(point: Point) -> Cell {
    bounds.contains(point) ? cells[index(point.x, point.y)] : .blank()
  }

  /// The cells of a row from left to right; none outside the screen.
  package func row(_ y: Int) -> ArraySlice<Cell> {
    guard (0..<size.rows).contains(y) else { return [] }
    return cells[index(0, y)..<index(0, y + 1)]
  }

  /// Writes a text on one line and returns the columns it took up to the right edge, those left of the screen
  /// included.
  ///
  /// With a `width` the text is cut to that field and the rest of the field is filled with blanks of the same style.
  @discardableResult
  package mutating func put(
    _ text: String, at point: Point, style: Style = .text, width: Int? = nil, align: Alignment = .leading
  ) -> Int {
    guard let width else { return put(Glyph.glyphs(in: text), from: point.x, to: size.columns, y: point.y, style) }
    guard width > 0 else { return 0 }
    let glyphs = Glyph.glyphs(in: text)
    let spare = width - glyphs.reduce(0) { $0 + $1.width }
    let end = point.x + width
    fill(Rect(x: point.x, y: point.y, width: width, height: 1), style: style)
    _ = put(glyphs, from: point.x + align.indent(spare), to: end, y: point.y, style)
    return width
  }

  /// Fills a rectangle with a character; one that is wide leaves a blank where only half of it fits.
  package mutating func fill(_ rect: Rect, _ text: String = " ", style: Style = .text) {
    let area = rect.intersection(bounds)
    let glyph = Glyph.glyphs(in: text).first ?? .blank
    guard !area.isEmpty else { return }
    for y in area.rows {
      var x = area.x
      while x < area.columns.upperBound {
        let fits = x + glyph.width <= area.columns.upperBound
        set(fits ? glyph : .blank, x: x, y: y, style)
        x += fits ? glyph.width : 1
      }
    }
  }

  /// Changes the style of what stands in a rectangle, such as the row of the selection.
  package mutating func restyle(_ rect: Rect, _ change: (inout Style) -> Void) {
    let area = rect.intersection(bounds)
    for y in area.rows where area.width > 0 {
      for x in area.columns { change(&cells[index(x, y)].style) }
    }
  }

  /// Gives all that stands in a rectangle one style.
  package mutating func restyle(_ rect: Rect, as style: Style) { restyle(rect) { $0 = style } }

  /// Copies a frame into this one, its top left corner at `point`.
  package mutating func draw(_ other: Frame, at point: Point) {
    for y in 0..<other.size.rows {
      var x = 0
      while x < other.size.columns {
        let cell = other.cells[other.index(x, y)]
        set(Glyph(cell), x: point.x + x, y: point.y + y, cell.style)
        x += max(1, cell.width)
      }
    }
  }

  private func index(_ x: Int, _ y: Int) -> Int { y * size.columns + x }

  private mutating func put(_ glyphs: [Glyph], from start: Int, to end: Int, y: Int, _ style: Style) -> Int {
    var x = start
    for glyph in glyphs {
      guard x + glyph.width <= end else { break }
      set(glyph, x: x, y: y, style)
      x += glyph.width
    }
    return x - start
  }

  /// Sets one glyph and blanks what it leaves of the wide cells it cuts in half.
  private mutating func set(_ glyph: Glyph, x: Int, y: Int, _ style: Style) {
    guard (0..<size.rows).contains(y), x + glyph.width > 0, x < size.columns else { return }
    guard x >= 0, x + glyph.width <= size.columns else {
      // Half of a wide character is on the screen: its place is kept by a blank.
      set(.blank, x: max(0, x), y: y, style)
      return
    }
    let first = index(x, y)
    if cells[first].width == 0 { blank(first - 1) }
    let last = first + glyph.width - 1
    if cells[last].width == 2 { blank(last + 1) }
    cells[first] = Cell(measured: glyph, style: style)
    if glyph.width == 2 { cells[last] = .rightHalf(style) }
  }

  private mutating func blank(_ index: Int) { cells[index] = .blank(cells[index].style) }
}
