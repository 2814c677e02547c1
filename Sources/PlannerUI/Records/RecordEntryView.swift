import TerminalKit

/// A field of a record as it is typed: whose it is above it, and below it whether it can be.
enum RecordEntryView {
  /// Rule, title, text, meaning, verdict.
  static let rows = 5

  static func draw(_ entry: RecordEntry, _ state: AppState, _ canvas: inout Canvas, _ area: Rect) {
    guard !area.isEmpty else { return }
    canvas.fill(area, style: .text)
    let all: [Row] = [.rule, .title, .text, .meaning, .verdict]
    let shown: [Row]
    switch area.height {
    case 5...: shown = all
    case 4: shown = [.title, .text, .meaning, .verdict]
    case 3: shown = [.title, .text, .verdict]
    case 2: shown = [.text, .verdict]
    default: shown = [.text]
    }
    for (offset, row) in shown.enumerated() { draw(row, entry, state, &canvas, area, y: area.y + offset) }
  }

  private enum Row { case rule, title, text, meaning, verdict }

  private static func draw(
    _ row: Row, _ entry: RecordEntry, _ state: AppState, _ canvas: inout Canvas, _ area: Rect, y: Int
  ) {
    let (x, width) = (area.x + 1, max(0, area.width - 2))
    switch row {
    case .rule: canvas.rule(x: area.x, y: y, width: area.width)
    case .title: canvas.put(entry.subject.title(state), x: x, y: y, style: Style(.title, bold: true), width: width)
    case .text:
      let label = "\(entry.subject.label): "
      let used = canvas.put(
        label, x: x, y: y, style: Style(.key, bold: true), width: min(width, TextWidth.width(of: label)))
      // The end of a long text is what is being typed.
      let room = max(0, width - used - 1)
      let text = TextWidth.tail(of: canvas.plain(entry.field.text), room)
      let typed = canvas.put(text, x: x + used, y: y, style: Style(.input))
      canvas.park(x: min(x + used + typed, area.columns.upperBound - 1), y: y)
    case .meaning:
      canvas.put(entry.subject.meaning(state), x: x, y: y, style: Style(.dim), width: width)
    case .verdict: verdict(entry, state, &canvas, x: x, y: y, width: width)
    }
  }

  private static func verdict(
    _ entry: RecordEntry, _ state: AppState, _ canvas: inout Canvas, x: Int, y: Int, width: Int
  ) {
    switch entry.subject.reading(entry.field.text, state) {
    case .wrong(let sentence) where entry.field.text.isEmpty:
      canvas.put(sentence, x: x, y: y, style: Style(.dim), width: width)
    case .wrong(let sentence): canvas.put("! \(sentence)", x: x, y: y, style: Style(.warning), width: width)
    case .right(let change) where change.steps.isEmpty:
      canvas.put("So it is now.", x: x, y: y, style: Style(.dim), width: width)
    case .right(let change):
      if let trouble = entry.trouble {
        canvas.put("! \(trouble)", x: x, y: y, style: Style(.warning), width: width)
      } else {
        let more = change.consequence.isEmpty ? "" : " \(change.consequence)"
        canvas.put("\(canvas.glyphs.yes) \(entry.subject.taking)\(more)", x: x, y: y, style: Style(.good), width: width)
      }
    }
  }
}

extension TextWidth {
  /// As much of a text's end as fits.
  static func tail(of text: String, _ room: Int) -> String {
    var tail = text
    while width(of: tail) > room, !tail.isEmpty { tail.removeFirst() }
    return tail
  }
}
