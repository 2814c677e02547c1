import TerminalKit

/// A value as it is typed: the rule above it, and below it whether it can be.
enum ValueView {
  /// Rule, title, value, verdict.
  static let rows = 4

  static func draw(_ line: ValueLine, _ canvas: inout Canvas, _ area: Rect) {
    guard !area.isEmpty else { return }
    canvas.fill(area, style: .text)
    // The value itself comes first where there is hardly room.
    let rows = [.rule, .title, .value, .verdict].suffix(max(area.height, 0)) as ArraySlice<Row>
    let shown = area.height >= Self.rows ? Array(rows) : Array([Row.value, .verdict].prefix(area.height))
    for (offset, row) in shown.enumerated() { draw(row, line, &canvas, area, y: area.y + offset) }
  }

  private enum Row { case rule, title, value, verdict }

  private static func draw(_ row: Row, _ line: ValueLine, _ canvas: inout Canvas, _ area: Rect, y: Int) {
    let width = max(0, area.width - 2)
    switch row {
    case .rule: canvas.rule(x: area.x, y: y, width: area.width)
    case .title: canvas.put(line.rule, x: area.x + 1, y: y, style: Style(.title, bold: true), width: width)
    case .value:
      let label = "\(line.name): "
      var x = area.x + 1
      x += canvas.put(label, x: x, y: y, style: Style(.key, bold: true), width: min(width, TextWidth.width(of: label)))
      x += canvas.put(line.field.text, x: x, y: y, style: Style(.input))
      canvas.park(x: min(x, area.columns.upperBound - 1), y: y)
      let rest = area.columns.upperBound - 1 - (x + 3)
      canvas.put(line.meaning, x: x + 3, y: y, style: Style(.placeholder), width: max(0, rest))
    case .verdict:
      switch line.verdict {
      case .right where line.field.text == line.present:
        canvas.put("So it is set now.", x: area.x + 1, y: y, style: Style(.dim), width: width)
      case .right:
        canvas.put(
          "\(canvas.glyphs.yes) Enter shows what this would change.", x: area.x + 1, y: y, style: Style(.good),
          width: width)
      case .wrong(let sentence):
        canvas.put("! \(sentence)", x: area.x + 1, y: y, style: Style(.warning), width: width)
      }
    }
  }
}
