import TerminalKit

/// Help and the palette: a line to search, and the commands it finds.
enum CommandListView {
  static func draw(_ list: CommandList, _ state: AppState, _ canvas: inout Canvas, _ area: Rect) {
    guard !area.isEmpty else { return }
    canvas.fill(area, style: .text)
    let (head, rest) = area.splitTop(area.height > 4 ? 2 : 1)
    field(list, &canvas, head)
    let legend = TextWidth.lines(
      canvas.plain(Legend.text(canvas.glyphs, isPreview: state.showsPreview)), width: area.width - 2)
    let (body, foot) = rest.splitBottom(rest.height > legend.count + 6 ? 2 + legend.count : rest.height > 5 ? 2 : 0)
    let rows = rows(of: list)
    let columns = Columns(list.commands, canvas.glyphs, width: area.width)
    let chosenRow = rows.firstIndex { $0.place == list.chosen } ?? 0
    let window = ListWindow(count: rows.count, chosen: chosenRow, rows: body.height)
    for (offset, place) in window.visible.enumerated() {
      draw(
        rows[place], list, state, &canvas, columns, Rect(x: body.x, y: body.y + offset, width: body.width, height: 1))
    }
    if rows.isEmpty {
      canvas.put("No command is like that. Esc leaves.", x: body.x + 1, y: body.y, style: Style(.dim))
    }
    self.foot(list, state, legend, &canvas, foot)
    if !foot.isEmpty { canvas.more(rows.count - window.visible.upperBound, on: foot) }
    let typed = TextWidth.width(of: list.field.text)
    canvas.park(x: min(head.x + prompt(list).count + 1 + typed, head.columns.upperBound - 1), y: head.y)
  }

  private enum Row {
    case heading(String)
    case command(Command, place: Int)

    var place: Int? {
      if case .command(_, let place) = self { place } else { nil }
    }
  }

  /// Help is parted by what the commands are for; what a search finds best comes first in the palette.
  private static func rows(of list: CommandList) -> [Row] {
    var rows: [Row] = []
    var context: String?
    for (place, command) in list.commands.enumerated() {
      if list.kind == .help, command.context.title != context {
        context = command.context.title
        rows.append(.heading(command.context.title))
      }
      rows.append(.command(command, place: place))
    }
    return rows
  }

  private static func prompt(_ list: CommandList) -> String { list.kind == .help ? "Help, find: " : "Command: " }

  private static func field(_ list: CommandList, _ canvas: inout Canvas, _ area: Rect) {
    canvas.put(prompt(list), x: area.x + 1, y: area.y, style: Style(.title, bold: true))
    let x = area.x + 1 + prompt(list).count
    canvas.put(
      list.field.text.isEmpty ? "type to search" : list.field.text, x: x, y: area.y,
      style: Style(list.field.text.isEmpty ? .placeholder : .input), width: max(0, area.width - x - 1))
    if area.height > 1 { canvas.rule(x: area.x, y: area.y + 1, width: area.width) }
  }

  /// Keys and titles take the columns they need, and what they are for the rest.
  private struct Columns {
    let keys: Int
    let title: Int

    init(_ commands: [Command], _ glyphs: Glyphs, width: Int) {
      let longestKeys = commands.map { TextWidth.width(of: Columns.keys(of: $0, glyphs)) }.max() ?? 0
      // A command that cannot be used stands in parentheses.
      let longestTitle = commands.map { TextWidth.width(of: $0.title) + 2 }.max() ?? 0
      keys = min(longestKeys, max(6, width / 4))
      title = max(0, min(longestTitle, width - keys - 6))
    }

    static func keys(of command: Command, _ glyphs: Glyphs) -> String {
      command.keys.prefix(2).map { $0.label(glyphs) }.joined(separator: " ")
    }
  }

  private static func draw(
    _ row: Row, _ list: CommandList, _ state: AppState, _ canvas: inout Canvas, _ columns: Columns,
    _ line: Rect
  ) {
    switch row {
    case .heading(let title):
      canvas.put(title, x: line.x + 1, y: line.y, style: Style(.header, bold: true))
    case .command(let command, let place):
      let isEnabled = command.availability(state).isEnabled
      let isChosen = place == list.chosen
      canvas.put(
        Columns.keys(of: command, canvas.glyphs), x: line.x + 3, y: line.y, style: Style(.key, bold: true),
        width: columns.keys)
      let x = line.x + 3 + columns.keys + 2
      let title = isEnabled ? command.title : "(\(command.title))"
      canvas.put(title, x: x, y: line.y, style: Style(isEnabled ? .text : .dim, bold: isChosen), width: columns.title)
      let helpX = x + columns.title + 2
      canvas.put(
        command.help, x: helpX, y: line.y, style: Style(.dim), width: max(0, line.columns.upperBound - helpX - 1))
      if isChosen { canvas.choose(line) }
    }
  }

  /// What is chosen in a whole sentence, why it cannot be used if it cannot, and what the letters mean.
  private static func foot(
    _ list: CommandList, _ state: AppState, _ legend: [String], _ canvas: inout Canvas, _ area: Rect
  ) {
    guard !area.isEmpty else { return }
    canvas.rule(x: area.x, y: area.y, width: area.width)
    if let command = list.command {
      let reason = command.availability(state).reason.map { "Not now: \($0)" }
      canvas.put(reason ?? command.help, x: area.x + 1, y: area.y + 1, width: area.width - 2)
    }
    for (row, line) in legend.prefix(max(0, area.height - 2)).enumerated() {
      canvas.put(line, x: area.x + 1, y: area.y + 2 + row, style: Style(.dim), width: area.width - 2)
    }
  }
}
