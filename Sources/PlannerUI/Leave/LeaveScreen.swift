import TerminalKit

extension Screen {
  /// Who asks to be away, what it would take, and deciding about it.
  static let leave = Screen(
    id: .leave, title: "Leave",
    purpose: "Shows who asks to be away and what it would take, asks for leave and decides.",
    contexts: [.looking, .leave],
    draw: { state, canvas, area in LeaveView.draw(state, &canvas, area) },
    prepare: { state in state.prepareLeave() },
    click: { state, mouse, area in state.clickLeave(mouse, area) })
}

extension AppState {
  fileprivate mutating func clickLeave(_ mouse: Mouse, _ area: Rect) -> [Effect] {
    let (count, chosen) = (leaveLines.count, chosenLeavePlace)
    switch mouse.action {
    case .wheelDown: chooseLeave(chosen + 1)
    case .wheelUp: chooseLeave(chosen - 1)
    case .press:
      let layout = RecordLayout(self, count: count, chosen: chosen, area)
      guard let place = layout.place(at: mouse.point) else { return [] }
      if place == chosen, mouse.button == .left { return run("leave.details") }
      chooseLeave(place)
    case .release, .drag, .wheelLeft, .wheelRight: break
    }
    return []
  }
}
