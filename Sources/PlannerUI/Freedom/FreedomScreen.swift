import Rota
import TerminalKit

extension Screen {
  /// Who could be away when, and whom the team hangs on.
  static let freedom = Screen(
    id: .freedom, title: "Freedom",
    purpose: "Shows who could be away in which week, and whom and what the team hangs on.",
    contexts: [.looking, .freedom],
    draw: { state, canvas, area in FreedomView.draw(state, &canvas, area) },
    prepare: { state in state.prepareFreedom() },
    click: { state, mouse, area in
      switch mouse.action {
      case .wheelDown: state.moveFreedom(rows: 1)
      case .wheelUp: state.moveFreedom(rows: -1)
      case .wheelLeft: state.moveFreedom(weeks: -1)
      case .wheelRight: state.moveFreedom(weeks: 1)
      case .press:
        if let cell = FreedomLayout(state, area).cell(at: mouse.point) {
          state.freedom.member = cell.member
          state.freedom.week = cell.week
        }
      case .release, .drag: break
      }
      return []
    })
}
