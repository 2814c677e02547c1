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
    switch state.board.zoom {
    case .day, .week: names(state, &canvas, layout, y: numbers)
    case .fourWeeks, .quarter: self.numbers(state, &canvas, layout, y: numbers)
    }
    let last = header.rows.upperBound - 1
    if let row = state.board.rows[layout.rows.clamped(to: state.board.rows.indices)].first {
      BoardGridView.heading(row, state, &canvas, x: header.x, y: last, width: layout.nameWidth)
    }
    for (end, title) in [(layout.workEnd, "work"), (layout.standbyEnd, "standby")] {
      guard let end else { continue }
      if rows > 1 { canvas.put("hours", x: end - 5, y: last - 1, style: Style(.dim)) }
      canvas.put(title, x: end - title.count, y: last, style: Style(.header))
    }
  }

  /// Each day's number above its letter; where a day has one column only, the first of each week and the chosen one.
  private static func numbers(_ state: AppState, _ canvas: inout Canvas, _ layout: BoardLayout, y: Int) {
    let isCompact = layout.cellWidth < BoardLayout.usualCellWidth
    let chosen = layout.x(of: state.board.day)
    for (place, (day, x)) in layout.columns.enumerated() {
      let style = style(of: day, state)
      let number = "\(day.civil.day)"
      if !isCompact {
        canvas.put(number, x: x, y: y, style: style, width: 2, align: .trailing)
      } else if day == state.board.day {
        canvas.put(number, x: x, y: y, style: Style(.accent, bold: true))
      } else if place == 0 || day.weekday == state.team.settings.firstDayOfWeek, chosen.map({ abs($0 - x) > 2 }) ?? true
      {
        canvas.put(number, x: x, y: y, style: style)
      }
      if layout.header.height > 1 { canvas.put(letter(of: day), x: x + (isCompact ? 0 : 1), y: y + 1, style: style) }
    }
  }

  /// `Wed 3`, or `Wed 3 Mar` where there is room; below it a holiday's name.
  private static func names(_ state: AppState, _ canvas: inout Canvas, _ layout: BoardLayout, y: Int) {
    for (day, x) in layout.columns {
      let room = layout.cellWidth - 1
      let date = Wording.date(day)
      let short = String(date.prefix { $0 != " " }) + " \(day.civil.day)"
      let text = date.count <= room ? date : short.count <= room ? short : "\(day.civil.day)"
      canvas.put(text, x: x + 1, y: y, style: style(of: day, state), width: max(0, room))
      let site = state.board.selectedRow?.site
      guard layout.header.height > 1, let holiday = site.flatMap({ state.facts.holiday(at: $0, on: day) }) else {
        continue
      }
      canvas.put(holiday, x: x + 1, y: y + 1, style: Style(.dim), width: max(0, room))
    }
  }

  /// `W09 Mar`: each week's number, and the month where one begins.
  private static func weeks(_ state: AppState, _ canvas: inout Canvas, _ layout: BoardLayout, y: Int) {
    var free = layout.header.x
    let end = (layout.columns.last?.x ?? 0) + layout.cellWidth
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
