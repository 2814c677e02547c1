import Rota
import TerminalKit

extension Screen {
  /// What people carry against an even share, and how near one is to the limits.
  static let balance = Screen(
    id: .balance, title: "Balance",
    purpose: "Shows what somebody carries against an even share, and how near limits are.",
    contexts: [.balance],
    draw: { state, canvas, area in BalanceView.draw(state, &canvas, area) },
    click: { state, mouse, area in
      switch mouse.action {
      case .wheelDown: state.moveBalance(by: 1)
      case .wheelUp: state.moveBalance(by: -1)
      case .press:
        if let place = BalanceLayout(state, area).place(at: mouse.point) {
          state.week.member = state.balanceTeam[place].id
        }
      case .release, .drag, .wheelLeft, .wheelRight: break
      }
      return []
    })
}
