import Planning
import Rota
import TerminalKit

/// What a cell of the grid says, in as many columns as a day has.
struct CellContent {
  let cell: DayCell
  let change: CellChange?
  /// Nobody is expected to work there: a weekend or a holiday.
  let isRest: Bool
  let isPreview: Bool
  /// A hard rule is known to be broken by something held there.
  let isBroken: Bool
  let site: SiteID

  /// From how many columns on the hours stand behind the letter: `W 07:00`, `W 07:00–15:00`, and with the second duty.
  private static let (widthForStart, widthForHours, widthForSecond) = (8, 14, 22)

  func draw(_ state: AppState, _ canvas: inout Canvas, _ area: Rect) {
    if state.board.zoom == .day { return words(state, &canvas, area) }
    guard area.width >= BoardLayout.usualCellWidth else { return letter(&canvas, area) }
    if let change { canvas.put(change.sign, x: area.x, y: area.y, style: Style(change.role, bold: true)) }
    let style = cell.style(isRest: isRest)
    canvas.put(cell.letter(canvas.glyphs), x: area.x + 1, y: area.y, style: style)
    if let mark = CellMark.sign(of: cell, isBroken: isBroken, canvas.glyphs, isPreview: isPreview) {
      canvas.put(mark.text, x: area.x + 2, y: area.y, style: Style(mark.role, bold: mark.role == .breach))
    }
    hours(state, &canvas, area, style)
  }

  /// One column: what is broken or changes comes before the letter.
  private func letter(_ canvas: inout Canvas, _ area: Rect) {
    if let change {
      canvas.put(change.sign, x: area.x, y: area.y, style: Style(change.role, bold: true))
    } else if isBroken {
      canvas.put("!", x: area.x, y: area.y, style: Style(.breach, bold: true))
    } else {
      canvas.put(cell.letter(canvas.glyphs), x: area.x, y: area.y, style: cell.style(isRest: isRest))
    }
  }

  private func hours(_ state: AppState, _ canvas: inout Canvas, _ area: Rect, _ style: Style) {
    guard let first = cell.duties.first, area.width >= Self.widthForStart else { return }
    let end = area.columns.upperBound
    let hours = state.shown.hours(of: first.seat)
    let isWhole = area.width >= Self.widthForHours
    let x = area.x + 3 + canvas.put(isWhole ? hours : Self.start(hours), x: area.x + 3, y: area.y, style: style)
    guard area.width >= Self.widthForSecond, cell.duties.count > 1 else { return }
    let second = cell.duties[1]
    let text = "\(second.mark.letter) \(Self.start(state.shown.hours(of: second.seat)))"
    canvas.put(text, x: x + 1, y: area.y, style: Style(second.mark.role), width: max(0, end - x - 1))
  }

  /// All the member holds that day, in words: `Watch 07:00–15:00, Launch review 16:00–17:00 pinned`.
  private func words(_ state: AppState, _ canvas: inout Canvas, _ area: Rect) {
    var phrases: [Phrase] = []
    if isBroken { phrases.append(Phrase("! ", .breach, bold: true)) }
    if let change { phrases.append(Phrase("\(change.sign) ", change.role, bold: true)) }
    for duty in cell.duties {
      let title = "\(state.shown.title(of: duty.seat, at: site)) \(state.shown.hours(of: duty.seat))"
      phrases.append(Phrase("\(duty.mark.letter) ", duty.mark.role, bold: true))
      phrases.append(Phrase(title, duty.mark.role))
      if duty.pinned { phrases.append(Phrase(" \(canvas.glyphs.pin)", .pin)) }
      if duty != cell.duties.last { phrases.append(Phrase("   ")) }
    }
    if cell.duties.isEmpty {
      phrases.append(Phrase("\(cell.letter(canvas.glyphs)) ", cell.style(isRest: isRest).role))
      phrases.append(Phrase(cell.standing.words, .dim))
    }
    canvas.put(phrases, x: area.x + 1, y: area.y, width: max(0, area.width - 2))
  }

  /// The empty seats of a site's day.
  static func gaps(_ seats: [SeatID], at site: SiteID, _ state: AppState, _ canvas: inout Canvas, _ area: Rect) {
    let (style, count) = (Style(.gap, bold: true), seats.count)
    if state.board.zoom == .day {
      let titles = seats.map { "\(state.shown.title(of: $0, at: site)) \(state.shown.hours(of: $0))" }
      canvas.put(
        "? \(titles.joined(separator: ", "))", x: area.x + 1, y: area.y, style: style, width: max(0, area.width - 2))
    } else if area.width < BoardLayout.usualCellWidth {
      canvas.put(count == 1 ? "?" : count < 10 ? "\(count)" : "+", x: area.x, y: area.y, style: style)
    } else {
      let text = count == 1 ? "?" : count < 10 ? "\(count)?" : "+?"
      var x = area.x + 1
      x += canvas.put(text, x: x, y: area.y, style: style) + 1
      guard area.width >= widthForStart, let first = seats.first else { return }
      let hours = state.shown.hours(of: first)
      canvas.put(
        area.width >= widthForHours ? hours : start(hours), x: max(x, area.x + 3), y: area.y, style: Style(.gap),
        width: max(0, area.columns.upperBound - x))
    }
  }

  private static func start(_ hours: String) -> String { String(hours.prefix { $0 != "–" }) }
}

extension DayCell.Standing {
  /// How a member stands to a date, in few words.
  var words: String {
    switch self {
    case .free: "free"
    case .away(let days): "on leave until \(Wording.date(days.last))"
    case .notWorking: "not working"
    case .notWithTeam: "not with the team"
    }
  }
}
