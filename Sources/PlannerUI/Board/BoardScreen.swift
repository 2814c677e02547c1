import TerminalKit

extension Screen {
  /// The grid of members and days, with what it means below it.
  static let board = Screen(
    id: .board, title: "Board", purpose: "Shows who holds what on which day, and changes it.",
    contexts: [.block, .board, .preview, .grid, .rota],
    draw: { state, canvas, area in BoardView.draw(state, &canvas, area) },
    rows: { state, height in BoardLayout.gridRows(state, height) },
    settle: { state, area in state.settleBoard(area) },
    prepare: { state in state.prepareInsight() },
    click: { state, mouse, area in state.clickBoard(mouse, area) },
    selection: { $0.boardSelection }, go: { state, place in state.goOnBoard(to: place) })
}
