import Planning
import Rota
import TerminalKit

/// The lines above the grid: weeks and months, the days' numbers, their letters, and the site of the first row.
enum BoardHeaderView {
  static func draw(_ state: AppState, _ canvas: inout Canvas, _ layout: BoardLayout) {
    let (header, rows) = (layout.header, layout.header.height)
    guard rows > 0 else { return }
    if rows == 3 { weeks(state, &canvas, layout, y: header.y) }
    let numbers = header.y + (rows == 3 ? 1 : 0)
    for (day, x) in layout.columns {
      let style = style(of: day, state)
      canvas.put("\(day.civil.day)", x: x, y: numbers, style: style, width: 2, align: .trailing)
      if rows > 1 { canvas.put(letter(of: day), x: x + 1, y: numbers + 1, style: style) }
    }
    let last = header.rows.upperBound - 1
    if let site = state.board.rows[layout.rows.clamped(to: state.board.rows.indices)].first?.site {
      BoardGridView.heading(site, state, &canvas, x: header.x, y: last, width: layout.nameWidth)
    }
    for (end, title) in [(layout.workEnd, "work"), (layout.standbyEnd, "standby")] {
      guard let end else { continue }
      if rows > 1 { canvas.put("hours", x: end - 5, y: last - 1, style: Style(.dim)) }
      canvas.put(title, x: end - title.count, y: last, style: Style(.header))
    }
  }

  /// `W09 Mar`: each week's number, and the month where one begins.
  private static func weeks(_ state: AppState, _ canvas: inout Canvas, _ layout: BoardLayout, y: Int) {
    var free = layout.header.x
    let end = (layout.columns.last?.x ?? 0) + BoardLayout.cellWidth
    for (place, column) in layout.columns.enumerated() {
      let day = column.day
      let isWeekStart = place == 0 || day.weekday == state.team.settings.firstDayOfWeek
      let isMonthStart = place == 0 || day.civil.day == 1
      guard isWeekStart || isMonthStart else { continue }
      var x = max(column.x, free)
      if isWeekStart, x + 3 <= end {
        let week = ISOWeek(of: day)
        x += canvas.put("W\(week.week < 10 ? "0" : "")\(week.week)", x: x, y: y, style: Style(.dim)) + 1
      }
      if isMonthStart, x + 3 <= end {
        x += canvas.put(Wording.month(day), x: x, y: y, style: Style(.header, bold: true)) + 1
      }
      free = x
    }
  }

  private static func style(of day: Day, _ state: AppState) -> Style {
    if day == state.moment.today { return Style(.today, bold: true, underline: true) }
    return Style(state.team.settings.weekend.contains(day.weekday) ? .weekend : .header)
  }

  private static func letter(of day: Day) -> String { String(day.weekday.rawValue.prefix(1)).uppercased() }
}

extension Wording {
  /// `Mar`.
  static func month(_ day: Day) -> String { String(date(day).suffix(3)) }
}
