import TerminalKit

extension Screen {
  /// All that was ever changed, and a way back to any point of it.
  static let history = Screen(
    id: .history, title: "History", purpose: "Shows what was changed, when and by whom, and takes it back.",
    contexts: [.history],
    draw: { state, canvas, area in HistoryView.draw(state, &canvas, area) },
    click: { state, mouse, area in state.clickHistory(mouse, area) })
}

extension AppState {
  fileprivate mutating func clickHistory(_ mouse: Mouse, _ area: Rect) -> [Effect] {
    switch mouse.action {
    case .wheelDown: moveChange(by: 1)
    case .wheelUp: moveChange(by: -1)
    case .press:
      guard let place = HistoryLayout(self, area).place(at: mouse.point) else { return [] }
      if place == chosenPlace, mouse.button == .left { return run("history.details") }
      chooseChange(place)
    case .release, .drag, .wheelLeft, .wheelRight: break
    }
    return []
  }
}
