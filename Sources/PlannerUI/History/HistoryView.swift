import Planning
import Rota
import TerminalKit

/// What was changed, the latest first, by date; below it what the chosen change did.
enum HistoryView {
  static func draw(_ state: AppState, _ canvas: inout Canvas, _ area: Rect) {
    guard !area.isEmpty else { return }
    guard !state.saved.history.isEmpty else { return empty(&canvas, area) }
    guard !state.historyPlaces.isEmpty else { return canvas.emptyList(state.listFilter, "", area) }
    let layout = HistoryLayout(state, area)
    let place = state.team.place(of: layout.zone.id)
    canvas.put(
      "The latest first \(canvas.glyphs.separator) times in \(place)", x: area.x + 1, y: area.y, style: Style(.dim),
      width: layout.head.isEmpty ? 0 : area.width - 2)
    for (offset, row) in layout.rows.enumerated() {
      let line = Rect(x: layout.list.x, y: layout.list.y + offset, width: layout.list.width, height: 1)
      switch row {
      case .date(let day):
        canvas.put(
          Dates.day(day), x: line.x + 1, y: line.y, style: Style(.header, bold: true), width: line.width - 2)
      case .change(let place): change(place, state, &canvas, line, layout)
      }
    }
    let width = PaneView.textWidth(layout.pane)
    PaneView.draw(
      state.historySections(width: width, rows: layout.pane.height - 1), &canvas, layout.pane)
  }

  private static func empty(_ canvas: inout Canvas, _ area: Rect) {
    let text = "Nothing has been changed yet. Whatever you change is kept here, and can be taken back from here."
    for (row, line) in TextWidth.lines(text, width: area.width - 2).prefix(area.height).enumerated() {
      canvas.put(line, x: area.x + 1, y: area.y + row, style: Style(.dim), width: area.width - 2)
    }
  }

  private static func change(
    _ place: Int, _ state: AppState, _ canvas: inout Canvas, _ line: Rect, _ layout: HistoryLayout
  ) {
    let past = state.saved.history[place]
    let style = Style(past.standing == .takenBack ? .dim : .text)
    var (x, end) = (line.x + 3, line.columns.upperBound - 1)
    x += canvas.put(Wording.clock(past.change.time, in: layout.zone), x: x, y: line.y, style: Style(.dim)) + 2
    if layout.authorWidth > 0 {
      let author = state.team.name(ofAuthor: past.change.author)
      x += canvas.put(author, x: x, y: line.y, style: style, width: layout.authorWidth) + 2
    }
    if layout.extentWidth > 0 {
      end -= layout.extentWidth
      canvas.put(
        ChangeWords.extent(of: past.change), x: end, y: line.y, style: Style(.dim), width: layout.extentWidth,
        align: .trailing)
      end -= 2
    }
    let cause = past.change.cause + (past.standing == .takenBack ? " (taken back)" : "")
    canvas.put(cause, x: x, y: line.y, style: style, width: max(0, end - x))
    if place == state.chosenPlace { canvas.choose(line) }
  }
}
