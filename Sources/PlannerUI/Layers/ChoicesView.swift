import TerminalKit

/// A list to choose from, in the place of the detail pane: what is chosen is told in full below it.
enum ChoicesView {
  /// Rows around the items: rule, title, and two for the sentence about what is chosen.
  private static let (above, below) = (2, 2)

  static func draw(_ choices: Choices, _ canvas: inout Canvas, _ area: Rect) {
    guard !area.isEmpty else { return }
    let parts = Parts(choices, area)
    if parts.hasRule { canvas.rule(x: area.x, y: area.y, width: area.width) }
    let found = choices.found
    let below = choices.search == nil ? found.count - parts.window.visible.upperBound : 0
    let more = canvas.more(below, on: Rect(x: area.x, y: parts.title, width: area.width, height: 1))
    canvas.put(
      choices.title, x: area.x + 1, y: parts.title, style: Style(.title, bold: true), width: area.width - 2 - more)
    for (row, place) in parts.window.visible.enumerated() {
      draw(found[place], isChosen: place == choices.chosen, number: place + 1, &canvas, parts.row(row), parts)
    }
    if let choice = choices.choice { note(of: choice, &canvas, parts.note) }
    if let search = choices.search { self.search(search, found.count, choices, &canvas, area, parts) }
  }

  /// What is typed to find a line, behind the title; the cursor stands where the next letter goes.
  private static func search(
    _ field: LineField, _ count: Int, _ choices: Choices, _ canvas: inout Canvas, _ area: Rect, _ parts: Parts
  ) {
    let end = area.columns.upperBound - 1
    var x = min(area.x + 3 + TextWidth.width(of: choices.title), max(area.x + 1, end - 16))
    canvas.put("/ ", x: x, y: parts.title, style: Style(.key, bold: true), width: min(2, end - x))
    x += 2
    let typed = canvas.put(
      TextWidth.fit(field.text, to: max(0, end - x), ellipsis: ""), x: x, y: parts.title, style: Style(.input))
    let hint = field.text.isEmpty ? "part of a name" : "\(count) of \(choices.items.count)"
    let room = end - x - typed - 2
    canvas.put(hint, x: x + typed + 2, y: parts.title, style: Style(.placeholder), width: max(0, room))
    canvas.park(x: min(x + typed, end), y: parts.title)
  }

  /// The line of the list at a point, if there is one.
  static func item(at point: Point, _ choices: Choices, _ area: Rect) -> Int? {
    let parts = Parts(choices, area)
    guard parts.list.contains(point) else { return nil }
    let place = parts.window.visible.lowerBound + point.y - parts.list.y
    return parts.window.visible.contains(place) ? place : nil
  }

  private static func draw(
    _ choice: Choice, isChosen: Bool, number: Int, _ canvas: inout Canvas, _ row: Rect, _ parts: Parts
  ) {
    let (sign, role) = choice.mark.sign(canvas.glyphs)
    if number <= 9 { canvas.put("\(number)", x: row.x + 3, y: row.y, style: Style(.key)) }
    canvas.put(sign, x: row.x + 5, y: row.y, style: Style(role, bold: true))
    canvas.put(
      choice.label, x: row.x + 7, y: row.y, style: Style(choice.mark == .disabled ? .dim : .text, bold: isChosen),
      width: parts.labelWidth)
    var x = row.x + 7 + parts.labelWidth + 2
    if parts.verdictWidth > 0 {
      canvas.put(choice.verdict, x: x, y: row.y, style: Style(role), width: parts.verdictWidth)
      x += parts.verdictWidth + 2
    }
    canvas.put(choice.note, x: x, y: row.y, style: Style(.dim), width: row.columns.upperBound - 1 - x)
    if isChosen { canvas.choose(row) }
  }

  private static func note(of choice: Choice, _ canvas: inout Canvas, _ area: Rect) {
    let lines = TextWidth.lines(canvas.plain(choice.note), width: area.width - 2)
    for (row, line) in lines.prefix(area.height).enumerated() {
      let isCut = row == area.height - 1 && lines.count > area.height
      canvas.put(isCut ? line + canvas.glyphs.ellipsis : line, x: area.x + 1, y: area.y + row, width: area.width - 2)
    }
  }

  /// How the area is divided, in drawing and in pointing alike.
  private struct Parts {
    let hasRule: Bool
    /// The line of the title.
    let title: Int
    let list: Rect
    let note: Rect
    let window: ListWindow
    let labelWidth: Int
    /// Zero where no line has a word for its mark, or there is no room for it.
    let verdictWidth: Int

    init(_ choices: Choices, _ area: Rect) {
      hasRule = area.height > 4
      title = area.y + (hasRule ? 1 : 0)
      let count = choices.found.count
      let rest = area.splitTop(hasRule ? ChoicesView.above : 1).rest
      let shown = min(count, rest.height > 3 ? rest.height - ChoicesView.below : rest.height)
      list = rest.splitTop(shown).top
      note = rest.splitTop(rest.height > shown + 2 ? shown + 1 : shown).rest
      window = ListWindow(count: count, chosen: choices.chosen, rows: list.height)
      let longest = choices.items.map { TextWidth.width(of: $0.label) }.max() ?? 0
      labelWidth = max(0, min(longest, area.width > 60 ? area.width / 2 : area.width - 9))
      let word = choices.items.map { TextWidth.width(of: $0.verdict) }.max() ?? 0
      verdictWidth = labelWidth + word + 11 <= area.width ? word : 0
    }

    func row(_ row: Int) -> Rect { Rect(x: list.x, y: list.y + row, width: list.width, height: 1) }
  }
}

extension Choice.Mark {
  /// The sign before a line, and the meaning of its style.
  func sign(_ glyphs: Glyphs) -> (String, Role) {
    switch self {
    case .none: (" ", .text)
    case .could: (glyphs.yes, .good)
    case .atACost: ("~", .warning)
    case .couldNot: ("!", .breach)
    case .disabled: (glyphs.notWorking, .dim)
    }
  }
}
