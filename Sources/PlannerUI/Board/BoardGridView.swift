import Planning
import Rota
import TerminalKit

/// The rows of the grid.
enum BoardGridView {
  static func draw(_ state: AppState, _ canvas: inout Canvas, _ layout: BoardLayout) {
    for row in layout.rows {
      let y = layout.grid.y + row - layout.rows.lowerBound
      switch state.board.rows[row] {
      case .heading, .everybody:
        heading(state.board.rows[row], state, &canvas, x: layout.grid.x, y: y, width: layout.grid.width)
      case .member(let id, let site): member(id, site, state, &canvas, layout, y: y)
      case .gaps(let site): gaps(site, state, &canvas, layout, y: y)
      }
    }
    if state.hasBlock { choose(state, &canvas, layout) }
    select(state, &canvas, layout)
  }

  /// Shows what is chosen besides the selection, in reverse so that it shows without colour.
  private static func choose(_ state: AppState, _ canvas: inout Canvas, _ layout: BoardLayout) {
    for row in layout.rows {
      guard let y = layout.y(of: row) else { continue }
      for (day, x) in layout.columns where state.isChosen(row, day) {
        canvas.restyle(Rect(x: x, y: y, width: layout.cellWidth, height: 1)) {
          $0 = Style(.selection, bold: $0.bold, reverse: true)
        }
      }
    }
  }

  /// The name of a row's site and the time on its clocks, or that everybody is there.
  static func heading(_ row: BoardRow, _ state: AppState, _ canvas: inout Canvas, x: Int, y: Int, width: Int) {
    guard let site = state.board.isGrouped ? row.site.flatMap(state.team.site) : nil else {
      canvas.put("Everybody", x: x + 1, y: y, style: Style(.group, bold: true), width: max(0, width - 2))
      return
    }
    let clock = Wording.clock(state.moment.now, in: state.facts.zones[site.zone])
    let room = width - 2
    let name = TextWidth.fit(site.name, to: room, ellipsis: canvas.glyphs.ellipsis)
    let used = canvas.put(name, x: x + 1, y: y, style: Style(.group, bold: true))
    if used + 7 <= room { canvas.put("  \(clock)", x: x + 1 + used, y: y, style: Style(.dim)) }
  }

  private static func member(
    _ id: MemberID, _ site: SiteID, _ state: AppState, _ canvas: inout Canvas, _ layout: BoardLayout, y: Int
  ) {
    let isSelected = state.board.selectedRow?.member == id
    let name = state.shown.member(id)?.name ?? id.text
    canvas.put(
      name, x: layout.grid.x + 2, y: y, style: Style(isSelected ? .accent : .text, bold: isSelected),
      width: layout.nameWidth - 3)
    for (day, x) in layout.columns {
      guard let cell = state.shown.cell(id, day) else { continue }
      let isRest = state.team.settings.weekend.contains(day.weekday) || state.facts.holiday(at: site, on: day) != nil
      let content = CellContent(
        cell: cell, change: state.change(of: id, on: day), isRest: isRest, isPreview: state.showsPreview,
        isBroken: state.isBroken(cell), site: site)
      content.draw(state, &canvas, Rect(x: x, y: y, width: layout.cellWidth, height: 1))
    }
    let carried = state.shown.carried[id] ?? Carried()
    hours(carried.work, &canvas, end: layout.workEnd, y: y, style: .text)
    hours(carried.standby, &canvas, end: layout.standbyEnd, y: y, style: Style(.dim))
  }

  private static func hours(_ minutes: Int, _ canvas: inout Canvas, end: Int?, y: Int, style: Style) {
    guard let end else { return }
    canvas.put("\((minutes + 30) / 60)", x: end - 5, y: y, style: style, width: 5, align: .trailing)
  }

  private static func gaps(
    _ site: SiteID, _ state: AppState, _ canvas: inout Canvas, _ layout: BoardLayout, y: Int
  ) {
    let isSelected = state.board.selectedRow == .gaps(site)
    let name = state.board.isGrouped ? "gaps" : state.team.site(site).map { "gaps, \($0.name)" } ?? "gaps"
    canvas.put(
      name, x: layout.grid.x + 2, y: y, style: Style(isSelected ? .accent : .header, bold: isSelected),
      width: layout.nameWidth - 3)
    for (day, x) in layout.columns {
      let count = state.shown.gaps(at: site, on: day).count
      guard count > 0 else { continue }
      let cell = Rect(x: x, y: y, width: layout.cellWidth, height: 1)
      CellContent.gaps(state.shown.gaps(at: site, on: day), at: site, state, &canvas, cell)
    }
  }

  /// Brackets and reverse video, so that the selection shows without colour; what the cell says stays readable.
  ///
  /// Where the cell has signs at its edges, the brackets stand beyond them, over a neighbour's sign if need be.
  private static func select(_ state: AppState, _ canvas: inout Canvas, _ layout: BoardLayout) {
    guard let y = layout.y(of: state.board.row), let x = layout.x(of: state.board.day) else { return }
    let cells = Rect(x: x, y: y, width: layout.cellWidth, height: 1)
    guard layout.cellWidth >= BoardLayout.usualCellWidth else {
      // One letter has no room for brackets, nor may they cover its neighbours.
      canvas.restyle(cells) { $0 = Style(.selection, bold: true, reverse: true) }
      return canvas.park(x: x, y: y)
    }
    let end = x + layout.cellWidth - 1
    let isSigned = x > 0 && canvas.frame[Point(x: x, y: y)].text != " "
    let isMarked = canvas.frame[Point(x: end, y: y)].text != " "
    canvas.restyle(cells) { $0 = Style(.selection, bold: $0.bold, reverse: true) }
    let bracket = Style(.selection, bold: true, reverse: true)
    canvas.put("[", x: x - (isSigned ? 1 : 0), y: y, style: bracket)
    canvas.put("]", x: end + (isMarked ? 1 : 0), y: y, style: bracket)
    canvas.park(x: x + 1, y: y)
  }
}

extension DayCell {
  /// The letter of the heaviest duty, or how the member stands to the date.
  func letter(_ glyphs: Glyphs) -> String {
    if let heaviest = duties.first { return String(heaviest.mark.letter) }
    return switch standing {
    case .free: glyphs.free
    case .away: "L"
    case .notWorking: glyphs.notWorking
    case .notWithTeam: " "
    }
  }

  /// Weekends and holidays are dimmed where nothing is held.
  func style(isRest: Bool) -> Style {
    if let heaviest = duties.first { return Style(heaviest.mark.role, bold: heaviest.mark == .severe) }
    return switch standing {
    case .free: Style(isRest ? .weekend : .free)
    case .away: Style(.leave)
    case .notWorking, .notWithTeam: Style(.notWorking)
    }
  }
}

extension DutyMark {
  var role: Meaning {
    switch self {
    case .severe: .severe
    case .watch: .watch
    case .review, .support: .duty
    case .standby: .standby
    case .backup: .backup
    case .shadow: .shadow
    }
  }
}

extension CellChange {
  var role: Meaning {
    switch self {
    case .gained: .added
    case .lost: .removed
    case .changed: .changed
    }
  }
}
