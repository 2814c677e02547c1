import Planning
import Rota
import TerminalKit

/// What the chosen member carries against an even share, ledger by ledger, and how near they are to the limits.
enum BalanceView {
  static func draw(_ state: AppState, _ canvas: inout Canvas, _ area: Rect) {
    guard !area.isEmpty else { return }
    let layout = BalanceLayout(state, area)
    own(state, &canvas, layout.own)
    if let load = state.load { LoadView.draw(load, state, &canvas, layout.load) }
    TeamBalanceView.draw(state, &canvas, layout)
  }

  private static func own(_ state: AppState, _ canvas: inout Canvas, _ area: Rect) {
    let columns = Columns(area)
    let name = state.balanceMember?.name ?? "Nobody"
    canvas.put(
      name + (state.isOwnBalance ? " (you)" : ""), x: area.x + 1, y: area.y, style: Style(.title, bold: true),
      width: columns.bar - area.x - 2 + columns.barWidth / 2)
    for (title, end) in columns.heads {
      canvas.put(
        title, x: end - Columns.number, y: area.y, style: Style(.header), width: Columns.number, align: .trailing)
    }
    for (row, ledger) in state.balanceLedgers.enumerated() where row + 1 < area.height {
      draw(ledger, state, &canvas, columns, y: area.y + 1 + row)
    }
    let sentence = area.y + 1 + state.balanceLedgers.count
    if sentence < area.rows.upperBound {
      canvas.put(state.balanceSentence, x: area.x + 1, y: sentence, style: .text, width: area.width - 2)
    }
    if sentence + 1 < area.rows.upperBound {
      let legend = "In hours of work by day; \(canvas.glyphs.upright) marks an even share."
      canvas.put(legend, x: area.x + 1, y: sentence + 1, style: Style(.dim), width: area.width - 2)
    }
  }

  private static func draw(_ ledger: Ledger, _ state: AppState, _ canvas: inout Canvas, _ columns: Columns, y: Int) {
    let isChosen = ledger == state.shownLedger
    if isChosen { canvas.put(canvas.glyphs.chosen, x: columns.mark, y: y, style: Style(.accent, bold: true)) }
    canvas.put(
      ledger.title, x: columns.label, y: y, style: Style(isChosen ? .accent : .text, bold: isChosen),
      width: Columns.labelWidth)
    // In a team whose members are not listed, this is where the reader is.
    if isChosen { canvas.park(x: columns.mark, y: y) }
    guard let member = state.balanceMember, let standing = state.shown.ledgers.standing(of: member.id, in: ledger)
    else {
      return
    }
    guard standing.share != 0 || standing.load != 0 || standing.carried != 0 else {
      canvas.put("nothing is asked for", x: columns.bar, y: y, style: Style(.dim), width: columns.barWidth)
      return
    }
    BalanceBar.draw(
      standing.carried + standing.load, share: standing.share, &canvas, x: columns.bar, y: y, width: columns.barWidth)
    let numbers = [
      "before": BalanceWords.balance(standing.carried), "holds": BalanceWords.hours(standing.load),
      "share": BalanceWords.hours(standing.share), "balance": BalanceWords.balance(standing.balance),
    ]
    for (title, end) in columns.heads {
      canvas.put(
        numbers[title] ?? "", x: end - Columns.number, y: y, style: Style(title == "balance" ? .text : .dim),
        width: Columns.number, align: .trailing)
    }
  }

  /// Where each column begins; numbers give way before the bar does, the balance last.
  private struct Columns {
    let mark: Int
    let label: Int
    let bar: Int
    let barWidth: Int
    /// The headings that show, and the column before which each ends.
    let heads: [(title: String, end: Int)]

    static let (labelWidth, number) = (10, 8)

    init(_ area: Rect) {
      mark = area.x + 1
      label = area.x + 3
      bar = label + Self.labelWidth
      let titles = area.width >= 70 ? ["before", "holds", "share", "balance"] : area.width >= 34 ? ["balance"] : []
      let end = area.columns.upperBound - 1
      heads = titles.enumerated().map { place, title in (title, end - (titles.count - 1 - place) * Self.number) }
      barWidth = max(0, min(60, end - titles.count * Self.number - 1 - bar))
    }
  }
}
