import Planning
import Rota
import TerminalKit

/// People by weeks: a sign in each cell says whether they could be away; below it why.
enum FreedomView {
  static func draw(_ state: AppState, _ canvas: inout Canvas, _ area: Rect) {
    guard !area.isEmpty else { return }
    let layout = FreedomLayout(state, area)
    guard !layout.rows.isEmpty || state.freedomMember != nil else {
      return canvas.emptyList(state.listFilter, "Nobody is with the team yet. On Team, n adds the first.", area)
    }
    if !layout.summary.isEmpty {
      let (words, role) = state.freedomSummary
      canvas.put(words, x: area.x + 1, y: layout.summary.y, style: Style(role), width: area.width - 2)
    }
    head(state, &canvas, layout)
    for (offset, row) in layout.rows.enumerated() {
      let y = layout.grid.y + offset
      switch row {
      case .heading(let group):
        canvas.put(
          group.site.name, x: area.x + 1, y: y, style: Style(.group, bold: true), width: max(0, area.width - 2))
      case .member(let member): draw(member, state, &canvas, layout, y: y)
      }
    }
    if !layout.legend.isEmpty {
      canvas.put(
        FreedomSign.legend(canvas.glyphs), x: area.x + 1, y: layout.legend.y, style: Style(.dim), width: area.width - 2)
    }
    pane(state, &canvas, layout.pane)
    canvas.more(layout.hidden, on: layout.pane)
  }

  /// From how many columns on the whole team has a place beside the chosen cell.
  private static let widthForSide = 140

  private static func pane(_ state: AppState, _ canvas: inout Canvas, _ area: Rect) {
    guard area.width >= widthForSide else {
      return PaneView.draw(state.freedomCellSections + state.freedomTeamSections, &canvas, area)
    }
    let (left, right) = area.splitLeft(area.width / 2)
    PaneView.draw(state.freedomCellSections, &canvas, left)
    PaneView.draw(state.freedomTeamSections, &canvas, right)
  }

  private static func head(_ state: AppState, _ canvas: inout Canvas, _ layout: FreedomLayout) {
    guard !layout.head.isEmpty else { return }
    let current = ISOWeek(of: state.moment.today)
    for (place, week) in layout.weeks.enumerated() {
      let isNow = week == current
      canvas.put(
        week.short, x: layout.x(of: place), y: layout.head.y,
        style: Style(isNow ? .today : .header, bold: isNow, underline: isNow), width: FreedomLayout.weekWidth - 1)
    }
  }

  private static func draw(
    _ member: Member, _ state: AppState, _ canvas: inout Canvas, _ layout: FreedomLayout, y: Int
  ) {
    let isChosen = member.id == state.freedomMember?.id
    canvas.put(
      member.name, x: layout.grid.x + 2, y: y, style: Style(isChosen ? .accent : .text, bold: isChosen),
      width: layout.nameWidth - 4)
    for (place, week) in layout.weeks.enumerated() {
      let sign = state.freedomSign(member, week)
      let x = layout.x(of: place)
      canvas.put(sign.text(canvas.glyphs), x: x + 1, y: y, style: Style(sign.role))
      guard isChosen, week == state.freedomWeek else { continue }
      // Brackets and reverse, so that it shows without colour.
      canvas.put("[", x: x, y: y, style: Style(.selection))
      canvas.put("]", x: x + 2, y: y, style: Style(.selection))
      canvas.restyle(Rect(x: x, y: y, width: 3, height: 1)) { $0 = Style(.selection, bold: $0.bold, reverse: true) }
      canvas.park(x: x + 1, y: y)
    }
  }
}
