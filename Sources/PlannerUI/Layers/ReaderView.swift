import TerminalKit

/// A text over the whole content, scrolled line by line.
enum ReaderView {
  static func draw(_ reader: Reader, _ canvas: inout Canvas, _ area: Rect) {
    guard !area.isEmpty else { return }
    canvas.fill(area, style: .text)
    let page = ReaderPage(reader, width: area.width, rows: area.height)
    let head = ReaderPage.headRows(area.height)
    if head > 0 {
      canvas.put(reader.title, x: area.x + 1, y: area.y, style: Style(.title, bold: true), width: area.width - 2)
    }
    if head > 1 { canvas.rule(x: area.x, y: area.y + 1, width: area.width) }
    let top = min(reader.top, page.lastTop)
    for (row, line) in page.lines.dropFirst(top).prefix(page.rows).enumerated() {
      draw(line, &canvas, x: area.x, y: area.y + head + row, width: area.width)
    }
    position(top, page, &canvas, area)
    canvas.park(x: area.x, y: area.y + head)
  }

  private static func draw(_ line: ReaderPage.Line, _ canvas: inout Canvas, x: Int, y: Int, width: Int) {
    let (sign, role) = line.mark.sign(canvas.glyphs)
    canvas.put(sign, x: x + 1, y: y, style: Style(role, bold: true))
    let style =
      switch line.kind {
      case .heading: Style(.header, bold: true)
      case .plain: Style.text
      case .dim: Style(.dim)
      case .breach: Style(.breach)
      }
    canvas.put(line.text, x: x + (line.kind == .heading ? 1 : 3), y: y, style: style, width: width - 4)
  }

  /// `12–30 of 54`, where not all of it shows.
  private static func position(_ top: Int, _ page: ReaderPage, _ canvas: inout Canvas, _ area: Rect) {
    guard page.lastTop > 0, page.rows > 0, area.height > 4 else { return }
    let text = " lines \(top + 1)–\(min(page.lines.count, top + page.rows)) of \(page.lines.count) "
    let width = TextWidth.width(of: text)
    guard width + 2 < area.width else { return }
    canvas.put(text, x: area.columns.upperBound - width - 1, y: area.y + 1, style: Style(.dim))
  }
}
