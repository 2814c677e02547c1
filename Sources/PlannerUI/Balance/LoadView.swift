import Planning
import TerminalKit

/// How near the chosen member is to each limit: the nearest in a sentence, all in bars.
enum LoadView {
  private static let (whatWidth, wordsWidth) = (30, 16)

  static func draw(_ load: Load, _ state: AppState, _ canvas: inout Canvas, _ area: Rect) {
    guard area.height > 1 else { return }
    canvas.rule(x: area.x, y: area.y, width: area.width)
    let sentence = TextWidth.lines(canvas.plain(state.loadSentence(load)), width: max(1, area.width - 2))
    var y = area.y + 1
    for line in sentence where y < area.rows.upperBound {
      canvas.put(line, x: area.x + 1, y: y, style: .text, width: area.width - 2)
      y += 1
    }
    for use in shown(load, rows: area.rows.upperBound - y) {
      draw(use, &canvas, area, y: y)
      y += 1
    }
    guard y < area.rows.upperBound else { return }
    canvas.put(state.loadBasis(load), x: area.x + 1, y: y, style: Style(.dim), width: area.width - 2)
  }

  /// As many as there is room for, the nearest before others, each in its usual place.
  private static func shown(_ load: Load, rows: Int) -> [RuleUse] {
    guard load.uses.count > rows else { return load.uses }
    let nearest = load.uses.indices.sorted { left, right in
      let (one, other) = (load.uses[left], load.uses[right])
      return one.isNearer(than: other) || (!other.isNearer(than: one) && left < right)
    }
    return nearest.prefix(max(0, rows)).sorted().map { load.uses[$0] }
  }

  private static func draw(_ use: RuleUse, _ canvas: inout Canvas, _ area: Rect, y: Int) {
    let end = area.columns.upperBound - 1
    let what = area.x + 3
    let whatWidth = min(whatWidth, max(0, area.width / 2 - 3))
    canvas.put(use.what, x: what, y: y, style: .text, width: whatWidth)
    let words = what + whatWidth + 2
    canvas.put(use.words, x: words, y: y, style: Style(.dim), width: min(wordsWidth, max(0, end - words)))
    let bar = words + wordsWidth + 1
    let nearness = use.nearness == .comfortable ? "" : use.nearness.words
    let width = max(0, min(40, end - 13 - bar))
    BalanceBar.draw(use.value, of: use.limit, &canvas, x: bar, y: y, width: width)
    let role: Role = use.nearness == .over ? .breach : use.nearness == .atTheEdge ? .warning : .text
    canvas.put(nearness, x: bar + width + 2, y: y, style: Style(role), width: max(0, end - bar - width - 2))
  }
}
