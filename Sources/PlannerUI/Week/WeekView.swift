import Planning
import Rota
import TerminalKit

/// One member's week as an agenda.
enum WeekView {
  static func draw(_ state: AppState, _ canvas: inout Canvas, _ area: Rect) {
    guard !area.isEmpty else { return }
    guard let agenda = state.week.agenda else {
      canvas.put("Nobody is with the team yet.", x: area.x + 1, y: area.y, style: Style(.dim), width: area.width - 2)
      return
    }
    let layout = WeekLayout(state, area)
    head(agenda, state, &canvas, layout.head)
    let lines = state.weekSummary(agenda).lines(
      width: PaneView.textWidth(layout.summary), height: layout.summary.height - 2, ellipsis: canvas.glyphs.ellipsis,
      plain: canvas.plain)
    for (row, line) in lines.enumerated() {
      canvas.put(line, x: area.x + 1, y: layout.summary.y + 1 + row, width: area.width - 2)
    }
    let widths = Widths(agenda, state)
    for place in layout.rows {
      let y = layout.days.y + place - layout.rows.lowerBound
      let line = Rect(x: area.x, y: y, width: area.width, height: 1)
      draw(place, agenda, state, &canvas, line, widths)
    }
    PaneView.draw(state.weekSections(agenda), &canvas, layout.pane)
  }

  /// `Meera Venkatesan   week 10, 8–14 Mar 2027 · times in Toronto`.
  private static func head(_ agenda: Agenda, _ state: AppState, _ canvas: inout Canvas, _ area: Rect) {
    guard !area.isEmpty else { return }
    let week = ISOWeek(of: agenda.week.start).week
    canvas.put(
      [
        Phrase(agenda.member.name, .title, bold: true),
        Phrase("   week \(week), \(Dates.span(agenda.week))", .title),
        Phrase(" \(canvas.glyphs.separator) times in \(state.team.place(of: agenda.zone.id))", .dim),
      ], x: area.x + 1, y: area.y, width: area.width - 2)
  }

  /// Columns that the lines share.
  private struct Widths {
    static let (day, hours) = (8, 13)
    let title: Int

    init(_ agenda: Agenda, _ state: AppState) {
      let titles = agenda.rows.compactMap { $0.duty.map { state.facts.title(of: $0.seat, at: agenda.member.site) } }
      title = min(24, titles.map { TextWidth.width(of: $0) }.max() ?? 0) + 2
    }
  }

  private static func draw(
    _ place: Int, _ agenda: Agenda, _ state: AppState, _ canvas: inout Canvas, _ line: Rect, _ widths: Widths
  ) {
    let row = agenda.rows[place]
    let isFirst = place == 0 || agenda.rows[place - 1].day != row.day
    var x = line.x + 3
    if isFirst {
      let isToday = row.day == state.moment.today
      let isWeekend = state.team.settings.weekend.contains(row.day.weekday)
      let label = Dates.inWeek(row.day).split(separator: " ")
      let style = Style(
        isToday ? .today : isWeekend ? .weekend : .header, bold: isToday, underline: isToday)
      canvas.put(
        "\(label[0]) \(TextWidth.padded(String(label[1]), to: 2, align: .trailing))", x: x, y: line.y, style: style)
    }
    x += Widths.day
    if let duty = row.duty {
      let mark = DutyMark(duty.shift.template, severity: state.team.severity(of: duty.shift.template.topics))
      canvas.put(Wording.clock(duty.shift.interval, in: agenda.zone), x: x, y: line.y)
      x += Widths.hours
      canvas.put(String(mark.letter), x: x, y: line.y, style: Style(mark.role, bold: true))
      x += 2
      let title = state.facts.title(of: duty.seat, at: agenda.member.site)
      canvas.put(
        title, x: x, y: line.y, style: Style(mark.role),
        width: min(widths.title, max(0, line.columns.upperBound - x - 1)))
      x += widths.title
    } else {
      x += state.facts.put(agenda.member, on: row.day, &canvas, x: x, y: line.y) + 2
    }
    let notes = state.notes(on: row, agenda, isFirst: isFirst)
    canvas.put(notes, x: x, y: line.y, style: Style(.dim), width: max(0, line.columns.upperBound - x - 1))
    if place == state.agendaPlace { canvas.choose(line) }
  }
}

extension PlanFacts {
  /// How a member stands to a date on which they hold nothing; returns the columns it takes.
  fileprivate func put(_ member: Member, on day: Day, _ canvas: inout Canvas, x: Int, y: Int) -> Int {
    let calendar = StandingCalendar(team, over: DaySpan(from: day, count: 1))
    return switch calendar.standing(of: member, on: day) {
    case .free: canvas.put(canvas.glyphs.free, x: x, y: y, style: Style(.free))
    case .notWorking: canvas.put(canvas.glyphs.notWorking, x: x, y: y, style: Style(.notWorking))
    case .away: canvas.put("away", x: x, y: y, style: Style(.leave))
    case .notWithTeam: canvas.put("not with the team", x: x, y: y, style: Style(.notWorking))
    }
  }
}
