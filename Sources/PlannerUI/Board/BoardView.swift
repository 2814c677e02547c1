import TerminalKit

/// The board: the grid of members and days, and what the selection means.
enum BoardView {
  static func draw(_ state: AppState, _ canvas: inout Canvas, _ area: Rect) {
    guard !area.isEmpty else { return }
    let layout = BoardLayout(state, area)
    guard !state.board.rows.isEmpty else { return empty(state, &canvas, area) }
    BoardHeaderView.draw(state, &canvas, layout)
    BoardGridView.draw(state, &canvas, layout)
    PaneView.draw(state, &canvas, layout.pane)
    let below = state.board.rows[layout.rows.upperBound...].count { $0.isSelectable }
    if layout.pane.height > 1 { canvas.more(below, on: layout.pane) }
  }

  private static func empty(_ state: AppState, _ canvas: inout Canvas, _ area: Rect) {
    let way = state.showsPreview ? "/ finds others." : "Esc shows everybody."
    let text =
      state.board.filter.isEmpty
      ? "Nobody is with the team on these dates." : "Nobody is called “\(state.board.filter)”. \(way)"
    canvas.put(text, x: area.x + 1, y: area.y, style: Style(.dim), width: area.width - 2)
    // A proposal is told even where nobody it concerns is shown.
    if state.showsPreview { PaneView.draw(state, &canvas, area.splitTop(2).rest) }
  }
}
