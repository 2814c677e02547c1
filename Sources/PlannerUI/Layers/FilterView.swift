import TerminalKit

/// The filter as it is typed, in the place of the footer.
enum FilterView {
  static func draw(_ line: FilterLine, _ state: AppState, _ canvas: inout Canvas, _ area: Rect) {
    guard !area.isEmpty else { return }
    canvas.fill(area, style: Style(.input))
    let count = state.filterCount.shown
    let label = "/ "
    canvas.put(label, x: area.x + 1, y: area.y, style: Style(.key, bold: true))
    let x = area.x + 1 + label.count
    let typed = canvas.put(line.field.text, x: x, y: area.y, style: Style(.input))
    canvas.park(x: min(x + typed, area.columns.upperBound - 1), y: area.y)
    let hint = line.field.text.isEmpty ? state.filterHint : "\(count) shown"
    canvas.put(
      "   \(hint)   \(canvas.glyphs == .unicode ? "↵" : "Enter") keep   Esc clear", x: x + typed, y: area.y,
      style: Style(.placeholder))
  }
}
