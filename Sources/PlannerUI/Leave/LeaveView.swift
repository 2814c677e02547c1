import Planning
import Rota
import TerminalKit

/// Leave in lines: whose, which dates, how far it has come and what it would take; below it all of the chosen one.
enum LeaveView {
  static func draw(_ state: AppState, _ canvas: inout Canvas, _ area: Rect) {
    guard !area.isEmpty else { return }
    let lines = state.leaveLines
    guard !lines.isEmpty else { return canvas.emptyList(state.listFilter, state.noLeaveWords, area) }
    let layout = RecordLayout(state, count: lines.count, chosen: state.chosenLeavePlace, area)
    let columns = Columns(lines, state, area)
    head(&canvas, layout.head, columns)
    for place in layout.window {
      let row = layout.row(of: place)
      draw(lines[place], state, &canvas, row, columns)
      if place == state.chosenLeavePlace { canvas.choose(row) }
    }
    PaneView.draw(state.leaveSections, &canvas, layout.pane)
    canvas.more(lines.count - layout.window.upperBound, on: layout.pane)
  }

  private static func head(_ canvas: inout Canvas, _ row: Rect, _ columns: Columns) {
    guard !row.isEmpty else { return }
    for (title, column) in [
      ("who", columns.name), ("dates", columns.dates), ("status", columns.status), ("what it takes", columns.answer),
    ] {
      canvas.put(title, x: column.x, y: row.y, style: Style(.header), width: column.width)
    }
  }

  private static func draw(
    _ line: LeaveLine, _ state: AppState, _ canvas: inout Canvas, _ row: Rect, _ columns: Columns
  ) {
    let today = state.moment.today
    let isOpen = line.isOpen(on: today)
    let style = Style(isOpen || line.isAhead(on: today) ? .text : .dim)
    canvas.put(
      state.team.name(of: line.leave.member), x: columns.name.x, y: row.y, style: style, width: columns.name.width)
    canvas.put(
      Wording.dates(line.leave), x: columns.dates.x, y: row.y, style: style, width: columns.dates.width)
    canvas.put(
      line.status(on: today), x: columns.status.x, y: row.y, style: Style(isOpen ? .accent : .dim),
      width: columns.status.width)
    guard isOpen else { return }
    let (words, role) = state.leaveAnswer(line)
    canvas.put(words, x: columns.answer.x, y: row.y, style: Style(role), width: columns.answer.width)
  }

  /// Where each column begins and how wide it is; 0 where there is no room for it.
  private struct Columns {
    let name: (x: Int, width: Int)
    let dates: (x: Int, width: Int)
    let status: (x: Int, width: Int)
    let answer: (x: Int, width: Int)

    init(_ lines: [LeaveLine], _ state: AppState, _ area: Rect) {
      func longest(_ texts: [String], _ most: Int) -> Int {
        min(most, texts.map { TextWidth.width(of: $0) }.max() ?? 0)
      }
      let today = state.moment.today
      let end = area.columns.upperBound - 1
      let wanted = [
        longest(lines.map { state.team.name(of: $0.leave.member) } + ["who"], area.width < 56 ? 14 : 24),
        longest(lines.map { Wording.dates($0.leave) } + ["dates"], 26),
        longest(lines.map { $0.status(on: today) } + ["status"], 16), area.width,
      ]
      var x = area.x + 3
      let places = wanted.map { width -> (x: Int, width: Int) in
        defer { x += width + 2 }
        return (x, max(0, min(width, end - x)))
      }
      (name, dates, status, answer) = (places[0], places[1], places[2], places[3])
    }
  }
}

extension AppState {
  /// `4 shifts move`, `looking…`: what is known of an absence, in few words.
  func leaveAnswer(_ line: LeaveLine) -> (words: String, role: Meaning) {
    if let answer = leave.outlook(line.leave)?.answer { return (answer.inBrief, answer.role) }
    if leave.looking == line.leave { return ("looking…", .progress) }
    return leave.wasGivenUp(line.leave) ? ("not looked at", .dim) : ("", .dim)
  }

  /// Said where the list is empty.
  var noLeaveWords: String {
    let check = "c asks only whether you could be away, and keeps nothing of that."
    guard decidesLeave else { return "You have not asked for leave. l asks for it; \(check)" }
    return askingMember == nil
      ? "Nobody is away, and nobody asks to be. On somebody's week, l asks for them."
      : "Nobody is away, and nobody asks to be. l asks for leave; \(check)"
  }
}

extension AwayAnswer {
  var role: Meaning {
    switch kind {
    case .nothingMoves, .shiftsMove: .good
    case .ifTheyAgree, .onlyPlanningAnew: .warning
    case .notYet: .gap
    }
  }
}
