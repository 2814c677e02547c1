import TerminalKit

extension Screen {
  /// The grid of members and days, with what it means below it.
  static let board = Screen(
    id: .board, title: "Board",
    draw: { state, canvas, area in BoardView.draw(state, &canvas, area) },
    rows: { state, height in BoardLayout.gridRows(state, height) },
    settle: { state, area in state.settleBoard(area) },
    prepare: { state in state.board.insight = Insight(state, keeping: state.board.insight) },
    click: { state, mouse, area in state.clickBoard(mouse, area) })
}
