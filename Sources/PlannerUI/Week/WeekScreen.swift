import Rota
import TerminalKit

extension Screen {
  /// One member's duties, day by day, and when they are off.
  static let week = Screen(
    id: .week, title: "My week", purpose: "Shows one member's week: what, when, with whom, and when they are off.",
    contexts: [.week],
    draw: { state, canvas, area in WeekView.draw(state, &canvas, area) },
    settle: { state, _ in state.week.agenda = Agenda(state, keeping: state.week.agenda) },
    click: { state, mouse, area in state.clickWeek(mouse, area) },
    selection: { $0.weekSelection })
}

extension AppState {
  fileprivate mutating func clickWeek(_ mouse: Mouse, _ area: Rect) -> [Effect] {
    switch mouse.action {
    case .wheelDown: moveAgenda(by: 1)
    case .wheelUp: moveAgenda(by: -1)
    case .wheelRight: moveWeek(to: week.day + 7)
    case .wheelLeft: moveWeek(to: week.day - 7)
    case .press:
      guard let place = WeekLayout(self, area).place(at: mouse.point) else { return [] }
      if place == agendaPlace, mouse.button == .left, chosenDuty != nil { return run("week.why") }
      chooseAgenda(place)
    case .release, .drag: break
    }
    return []
  }
}
