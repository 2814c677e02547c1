import Planning
import Rota
import TerminalKit

/// Every recurring shift in a line: its duty, when it recurs, how many hold it; below it all of the chosen one.
enum DutiesView {
  static func draw(_ state: AppState, _ canvas: inout Canvas, _ area: Rect) {
    guard !area.isEmpty else { return }
    let lines = state.shiftLines
    guard !lines.isEmpty else {
      return canvas.emptyList(state.listFilter, "Nothing is asked of the team yet: its duties folder is empty.", area)
    }
    let layout = RecordLayout(state, count: lines.count, chosen: state.chosenShiftLine, area)
    let columns = Columns(state, lines, area)
    if !layout.head.isEmpty { head(&canvas, layout.head, columns) }
    for place in layout.window {
      let row = layout.row(of: place)
      let isFirst = place == layout.window.lowerBound || lines[place - 1].duty.id != lines[place].duty.id
      draw(lines[place], showsDuty: isFirst, state, &canvas, row, columns)
      if place == state.chosenShiftLine { canvas.choose(row) }
    }
    PaneView.draw(state.shiftSections, &canvas, layout.pane)
    canvas.more(lines.count - layout.window.upperBound, on: layout.pane)
  }

  private static func head(_ canvas: inout Canvas, _ row: Rect, _ columns: Columns) {
    for (column, title) in [
      (columns.duty, "duty"), (columns.name, "shift"), (columns.site, "site"), (columns.recurrence, "when"),
    ] {
      canvas.put(title, x: column.x, y: row.y, style: Style(.header), width: column.width)
    }
    canvas.put(
      "seats", x: columns.seats.x, y: row.y, style: Style(.header), width: columns.seats.width, align: .trailing)
  }

  private static func draw(
    _ line: ShiftLine, showsDuty: Bool, _ state: AppState, _ canvas: inout Canvas, _ row: Rect, _ columns: Columns
  ) {
    let template = line.template
    let isOver = template.to.map { $0 < state.moment.today } ?? false
    let mark = DutyMark(template, severity: state.team.severity(of: template.topics))
    if showsDuty {
      canvas.put(line.duty.name, x: columns.duty.x, y: row.y, style: Style(.group), width: columns.duty.width)
    }
    canvas.put(String(mark.letter), x: columns.name.x, y: row.y, style: Style(isOver ? .dim : mark.role, bold: true))
    canvas.put(
      template.name, x: columns.name.x + 2, y: row.y, style: Style(isOver ? .dim : .text),
      width: max(0, columns.name.width - 2))
    let site = state.team.site(template.site)?.name ?? ""
    canvas.put(site, x: columns.site.x, y: row.y, style: Style(.dim), width: columns.site.width)
    let when = isOver ? "over since \(template.to.map(Wording.date) ?? "")" : template.recurrenceInWords
    canvas.put(when, x: columns.recurrence.x, y: row.y, style: Style(.dim), width: columns.recurrence.width)
    canvas.put(
      "\(template.seats)", x: columns.seats.x, y: row.y, style: Style(isOver ? .dim : .text),
      width: columns.seats.width, align: .trailing)
  }

  /// Where each column begins and how wide it is; 0 where there is no room for it.
  private struct Columns {
    typealias Column = (x: Int, width: Int)
    let duty: Column
    let name: Column
    let site: Column
    let recurrence: Column
    let seats: Column

    init(_ state: AppState, _ lines: [ShiftLine], _ area: Rect) {
      let end = area.columns.upperBound - 1
      func longest(_ texts: [String], _ most: Int) -> Int {
        min(most, texts.map { TextWidth.width(of: $0) }.max() ?? 0)
      }
      let isWide = area.width >= 96
      let duties = longest(lines.map(\.duty.name) + ["duty"], 20)
      duty = (area.x + 3, isWide ? duties : 0)
      var x = area.x + 3 + (isWide ? duties + 2 : 0)
      seats = (end - 5, end - x >= 24 ? 5 : 0)
      let rest = max(0, (seats.width == 0 ? end : seats.x - 2) - x)
      // Where there is little room the pane says when.
      let isNarrow = area.width < 56
      let names = longest(lines.map(\.template.name), isNarrow ? 60 : 30) + 2
      name = (x, min(names, rest))
      x += name.width + 2
      let sites = longest(state.team.settings.sites.map(\.name) + ["site"], 16)
      site = (x, area.width >= 76 && state.team.settings.sites.count > 1 ? sites : 0)
      x += site.width == 0 ? 0 : site.width + 2
      recurrence = (x, isNarrow ? 0 : max(0, (seats.width == 0 ? end : seats.x - 2) - x))
    }
  }
}

extension AppState {
  /// All of the chosen shift.
  var shiftSections: [PaneSection] {
    guard let line = chosenShift else { return [] }
    let (template, team) = (line.template, team)
    let able = team.members.filter { member in
      member.site == template.site && member.isEmployed(on: moment.today)
        && template.skills.allSatisfy(member.skills.contains) && template.topics.allSatisfy(member.takes.contains)
    }
    let gaps = facts.gaps.count { $0.duty == line.duty.id && $0.template == template.id }
    let held = rota.assignments(in: facts.span).count {
      $0.seat.duty == line.duty.id && $0.seat.template == template.id
    }
    let site = team.site(template.site)
    let place = site.map { " On \($0.name)'s clock, \($0.zone)." } ?? ""
    let asks = [
      template.skills.isEmpty ? nil : "Skills: \(Wording.list(template.skills.map(\.text))).",
      template.topics.isEmpty ? nil : "Topics: \(Wording.list(template.topics.map(\.text))).",
      template.responseMinutes.map { "To be answered within \(Wording.length(minutes: $0))." },
    ].compactMap(\.self)
    let names = Wording.list(able.map { team.shortName(of: $0) })
    return [
      PaneSection("", ["\(line.duty.name) · \(team.title(of: template))"], isBold: true),
      PaneSection("When", ["\(template.recurrenceInWords).\(place)".capitalisedFirst]),
      PaneSection("Seats", ["\(Wording.count(template.seats, "seat")) as \(template.role); \(template.kind.words)."]),
      PaneSection("Asks for", asks.isEmpty ? ["Nothing in particular."] : asks, isList: true),
      PaneSection(
        "Who could",
        [
          able.isEmpty
            ? "Nobody at the site yet." : "\(Wording.people(able.count)): \(names)."
        ]),
      PaneSection("These dates", ["\(held) held, \(gaps == 0 ? "no gap" : Wording.count(gaps, "gap"))."]).asExtra,
    ]
  }
}

extension ShiftTemplate.Kind {
  /// What holding it asks, in words.
  var words: String {
    switch self {
    case .review: "reviewing"
    case .watch: "awake and watching"
    case .standby: "reachable, otherwise free"
    case .shadow: "learning beside somebody"
    case .support: "supporting others"
    }
  }
}
