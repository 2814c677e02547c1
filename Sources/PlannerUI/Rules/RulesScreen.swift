import TerminalKit

extension Screen {
  /// Every rule, what it finds, and what happens if it is set otherwise.
  static let rules = Screen(
    id: .rules, title: "Rules", purpose: "Shows every rule, what it finds, and sets it otherwise.",
    contexts: [.ruleChange, .rules],
    draw: { state, canvas, area in RulesView.draw(state, &canvas, area) },
    click: { state, mouse, area in state.clickRules(mouse, area) },
    go: { state, place in
      state.show(.board)
      state.go(to: place)
    })
}

extension AppState {
  mutating func chooseRule(_ place: Int) {
    guard rules.proposal == nil else { return }
    rules.chosen = min(max(0, place), max(0, ruleLines.count - 1))
  }

  fileprivate mutating func clickRules(_ mouse: Mouse, _ area: Rect) -> [Effect] {
    switch mouse.action {
    case .wheelDown: chooseRule(rules.chosen + 1)
    case .wheelUp: chooseRule(rules.chosen - 1)
    case .press:
      guard let place = RulesLayout(self, area).place(at: mouse.point) else { return [] }
      if place == rules.chosen, mouse.button == .left, rules.proposal == nil { return run("rule.set") }
      chooseRule(place)
    case .release, .drag, .wheelLeft, .wheelRight: break
    }
    return []
  }
}
