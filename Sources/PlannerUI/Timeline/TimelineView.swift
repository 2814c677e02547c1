import Planning
import Rota
import TerminalKit

/// The lanes of the timeline, a bar a shift, below the hours; and what the chosen one means.
enum TimelineView {
  static func draw(_ state: AppState, _ canvas: inout Canvas, _ area: Rect) {
    guard !area.isEmpty else { return }
    guard !state.facts.lanes.rows.isEmpty else {
      let text = "No duty asks for anybody on these dates."
      canvas.put(text, x: area.x + 1, y: area.y, style: Style(.dim), width: area.width - 2)
      return
    }
    let layout = TimelineLayout(state, area)
    TimelineHeaderView.draw(state, &canvas, layout)
    let now = layout.window.contains(state.moment.now) ? layout.column(of: state.moment.now) : nil
    for row in layout.rows {
      let y = layout.lanes.y + row - layout.rows.lowerBound
      switch state.facts.lanes.rows[row] {
      case .duty(let name, let holes):
        canvas.put(name, x: area.x + 1, y: y, style: Style(.group, bold: true), width: layout.labelWidth - 2)
        for hole in holes {
          if let columns = layout.columns(of: hole) { fill(columns, "?", Style(.gap, bold: true), &canvas, y) }
        }
      case .lane(let lane):
        let isChosen = state.timelinePlace?.row == row
        canvas.put(
          lane.title, x: area.x + 2, y: y, style: Style(isChosen ? .accent : .text, bold: isChosen),
          width: layout.labelWidth - 3)
        // Bars are drawn over it: it shows where nobody is on.
        if let now { canvas.put(":", x: now, y: y, style: Style(.today)) }
        for bar in lane.bars { draw(bar, state, &canvas, layout, y) }
      }
    }
    choose(state, &canvas, layout)
    PaneView.draw(state, &canvas, layout.pane)
  }

  private static func fill(_ columns: Range<Int>, _ text: String, _ style: Style, _ canvas: inout Canvas, _ y: Int) {
    canvas.put(String(repeating: text, count: columns.count), x: columns.lowerBound, y: y, style: style)
  }

  /// A stroke where the shift begins, whose it is, and a line to where it ends; question marks where it is nobody's.
  private static func draw(
    _ bar: Lanes.Bar, _ state: AppState, _ canvas: inout Canvas, _ layout: TimelineLayout, _ y: Int
  ) {
    guard let columns = layout.columns(of: bar.interval) else { return }
    let begins = layout.window.contains(bar.interval.start)
    let role = bar.holder == nil ? Meaning.gap : bar.mark.role
    let style = Style(role, bold: bar.holder == nil || bar.mark == .severe)
    fill(columns, bar.holder == nil ? "?" : canvas.glyphs.rule, style, &canvas, y)
    let lead = begins ? canvas.glyphs.upright : canvas.glyphs.left
    canvas.put(lead, x: columns.lowerBound, y: y, style: style)
    var x = columns.lowerBound + 1
    // Where there is hardly room, that nobody holds it matters more than what that breaks.
    if state.isJudged, state.facts.isBroken(bar.seat), columns.count > (bar.holder == nil ? 2 : 1) {
      x += canvas.put("!", x: x, y: y, style: Style(.breach, bold: true))
    }
    if let holder = bar.holder {
      let room = columns.upperBound - x - (bar.isPinned ? 1 : 0)
      x += canvas.put(label(of: bar, holder, state, room), x: x, y: y, style: style)
      if bar.isPinned, x < columns.upperBound { canvas.put(canvas.glyphs.pin, x: x, y: y, style: Style(.pin)) }
    }
    if bar.interval.end > layout.window.end, columns.count > 1 {
      canvas.put(canvas.glyphs.right, x: columns.upperBound - 1, y: y, style: style)
    }
    if columns.count == 1, bar.holder == nil { canvas.put("?", x: columns.lowerBound, y: y, style: style) }
  }

  /// The fullest name that fits: `W Aoife Kinsella`, `W Aoife`, `Aoife`, `AK`, or nothing.
  private static func label(of bar: Lanes.Bar, _ holder: Member, _ state: AppState, _ room: Int) -> String {
    let short = state.team.shortName(of: holder)
    let initials = holder.name.split(separator: " ").compactMap(\.first).map(String.init).joined()
    let labels = ["\(bar.mark.letter) \(holder.name)", "\(bar.mark.letter) \(short)", short, initials]
    return labels.first { TextWidth.width(of: $0) <= room } ?? ""
  }

  /// Brackets and reverse video, as on the board.
  private static func choose(_ state: AppState, _ canvas: inout Canvas, _ layout: TimelineLayout) {
    guard let place = state.timelinePlace, let bar = state.facts.lanes[place], let y = layout.y(of: place.row),
      let columns = layout.columns(of: bar.interval)
    else { return }
    canvas.restyle(Rect(x: columns.lowerBound, y: y, width: columns.count, height: 1)) {
      $0 = Style(.selection, bold: $0.bold, reverse: true)
    }
    let bracket = Style(.selection, bold: true, reverse: true)
    canvas.put("[", x: columns.lowerBound, y: y, style: bracket)
    if columns.count > 1 { canvas.put("]", x: columns.upperBound - 1, y: y, style: bracket) }
    canvas.park(x: columns.lowerBound, y: y)
  }
}
