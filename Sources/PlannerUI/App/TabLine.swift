import TerminalKit

/// The second line: a tab a screen, and the filter while there is one.
enum TabLine {
  static func draw(_ state: AppState, _ canvas: inout Canvas, _ area: Rect) {
    guard !area.isEmpty else { return }
    var x = area.x + 1
    for (place, screen) in Screen.all.enumerated() {
      let isCurrent = screen.id == state.screen
      let style = Style(isCurrent ? .tabCurrent : .tab, bold: isCurrent, underline: isCurrent)
      x += canvas.put("\(place + 1) \(screen.title)", x: x, y: area.y, style: style) + 3
    }
    guard !state.board.filter.isEmpty else { return }
    let people = state.board.rows.count { $0.member != nil }
    let all = state.facts.groups.reduce(0) { $0 + $1.members.count }
    let text = "/\(state.board.filter)   \(people) of \(all) people"
    let width = min(TextWidth.width(of: text), max(0, area.columns.upperBound - 1 - x))
    canvas.put(text, x: area.columns.upperBound - 1 - width, y: area.y, style: Style(.match), width: width)
  }
}
