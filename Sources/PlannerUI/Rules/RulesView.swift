import Planning
import Rota
import TerminalKit

/// Every rule in a line: how strongly it binds, what it says, its numbers, and how often it is broken.
enum RulesView {
  static func draw(_ state: AppState, _ canvas: inout Canvas, _ area: Rect) {
    guard !area.isEmpty else { return }
    let (lines, layout) = (state.ruleLines, RulesLayout(state, area))
    guard !lines.isEmpty else { return canvas.emptyList(state.listFilter, "There are no rules.", area) }
    head(&canvas, layout)
    for (offset, place) in layout.window.enumerated() {
      let row = Rect(x: layout.list.x, y: layout.list.y + offset, width: layout.list.width, height: 1)
      draw(lines[place], &canvas, row, layout)
      if place == state.rules.chosen { canvas.choose(row) }
    }
    PaneView.draw(state.ruleSections, &canvas, layout.pane)
  }

  private static func head(_ canvas: inout Canvas, _ layout: RulesLayout) {
    guard !layout.head.isEmpty else { return }
    let columns = Columns(layout.head, layout)
    canvas.put("level", x: columns.level, y: layout.head.y, style: Style(.header), width: layout.level - 1)
    canvas.put(
      "rule, * set by the team", x: columns.sentence, y: layout.head.y, style: Style(.header),
      width: columns.sentenceWidth)
    canvas.put("values", x: columns.values, y: layout.head.y, style: Style(.header), width: layout.values)
    canvas.put(
      "found", x: columns.count, y: layout.head.y, style: Style(.header), width: layout.count, align: .trailing)
  }

  private static func draw(_ line: RuleLine, _ canvas: inout Canvas, _ row: Rect, _ layout: RulesLayout) {
    let columns = Columns(row, layout)
    let isOff = line.setting.level == .off
    let style = Style(isOff ? .dim : .text)
    canvas.put(line.levelWord, x: columns.level, y: row.y, style: Style(.dim), width: layout.level - 1)
    if line.isChanged { canvas.put("*", x: columns.sentence - 1, y: row.y, style: Style(.changed, bold: true)) }
    canvas.put(line.definition.sentence, x: columns.sentence, y: row.y, style: style, width: columns.sentenceWidth)
    canvas.put(
      row.width >= 120 ? line.namedValues : line.values, x: columns.values, y: row.y, style: Style(.dim),
      width: layout.values)
    guard !line.findings.isEmpty else { return }
    let isHard = line.setting.level == .hard
    canvas.put(
      "\(line.findings.count)\(isHard ? "!" : "~")", x: columns.count, y: row.y,
      style: Style(isHard ? .breach : .warning, bold: isHard), width: layout.count, align: .trailing)
  }

  /// Where each column begins.
  private struct Columns {
    let level: Int
    let sentence: Int
    let sentenceWidth: Int
    let values: Int
    let count: Int

    init(_ row: Rect, _ layout: RulesLayout) {
      level = row.x + 3
      sentence = level + layout.level + 1
      count = row.columns.upperBound - 1 - layout.count
      values = count - 2 - layout.values
      sentenceWidth = max(0, values - 2 - sentence)
    }
  }
}
