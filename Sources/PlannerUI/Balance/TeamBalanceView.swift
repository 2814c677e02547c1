import Planning
import Rota
import TerminalKit

/// The team in one ledger, in its own order: a bar and a number each, never a ranking.
enum TeamBalanceView {
  private static let (number, longestName) = (8, 24)

  static func draw(_ state: AppState, _ canvas: inout Canvas, _ layout: BalanceLayout) {
    let area = layout.team
    guard !area.isEmpty else { return }
    let head = area.y + layout.teamHead - 1
    let x = area.x + (layout.isWide ? 2 : 1)
    if layout.isWide {
      for y in area.rows { canvas.put(canvas.glyphs.upright, x: area.x, y: y, style: Style(.rule)) }
    } else {
      canvas.rule(x: area.x, y: area.y, width: area.width)
    }
    guard state.showsTeam else {
      let text = "Other people's balances are shown in teams of five or more."
      canvas.put(text, x: x, y: head, style: Style(.dim), width: area.width - 3)
      return
    }
    let ledger = state.shownLedger
    let evenness = state.shown.ledgers.evenness(in: ledger).map { ": evenness \($0) of 100" } ?? ""
    let title = (ledger == .total ? "The team" : "The team, \(ledger.title)") + evenness
    canvas.put(title, x: x, y: head, style: Style(.title, bold: true), width: area.width - 3 - number)
    let end = area.columns.upperBound - 1
    canvas.put("balance", x: end - number, y: head, style: Style(.header), width: number, align: .trailing)
    for (row, place) in layout.members.enumerated() {
      let line = Rect(x: area.x, y: head + 1 + row, width: area.width, height: 1)
        .inset(left: layout.isWide ? 1 : 0)
      draw(state.balanceTeam[place], ledger, state, &canvas, line)
    }
  }

  private static func draw(
    _ member: Member, _ ledger: Ledger, _ state: AppState, _ canvas: inout Canvas, _ line: Rect
  ) {
    let end = line.columns.upperBound - 1
    let nameWidth = min(longestName, state.shown.longestName, max(0, line.width / 3))
    canvas.put(member.name, x: line.x + 3, y: line.y, style: .text, width: nameWidth)
    let bar = line.x + 3 + nameWidth + 2
    if ledger == .severe, member.id != MemberID(state.author) {
      canvas.put("shown to them alone", x: bar, y: line.y, style: Style(.dim), width: max(0, end - bar))
    } else if let standing = state.shown.ledgers.standing(of: member.id, in: ledger) {
      if standing.presence == 0 {
        canvas.put("takes no part", x: bar, y: line.y, style: Style(.dim), width: max(0, end - bar))
      } else {
        let width = max(0, min(60, end - number - 1 - bar))
        BalanceBar.draw(
          standing.carried + standing.load, share: standing.share, &canvas, x: bar, y: line.y, width: width)
        canvas.put(
          BalanceWords.balance(standing.balance), x: end - number, y: line.y, width: number, align: .trailing)
      }
    }
    if member.id == state.balanceMember?.id { canvas.choose(line) }
  }
}
