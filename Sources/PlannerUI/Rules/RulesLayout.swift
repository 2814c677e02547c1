import TerminalKit

/// How the list of rules divides its area. Drawing and pointing both ask it.
struct RulesLayout {
  let head: Rect
  let list: Rect
  /// Empty where there is no room for it.
  let pane: Rect
  /// The rules that show, by place.
  let window: Range<Int>
  /// Columns of the level, the values and the count of findings; 0 where they do not fit.
  let level = 8
  let values: Int
  let count = 5

  init(_ lines: [RuleLine], chosen: Int, hidesPane: Bool, _ area: Rect) {
    let (above, rest) = area.splitTop(area.height > 5 ? 1 : 0)
    head = above
    let least = hidesPane || rest.height < 8 ? 0 : min(12, max(6, rest.height * 9 / 20))
    (list, pane) = rest.splitBottom(least == 0 ? 0 : max(least, rest.height - lines.count))
    window = ListWindow(count: lines.count, chosen: chosen, rows: list.height).visible
    let longest = lines.map { TextWidth.width(of: area.width >= 120 ? $0.namedValues : $0.values) }.max() ?? 0
    values = area.width < 56 ? 0 : min(longest, area.width / 3)
  }

  init(_ state: AppState, _ area: Rect) {
    self.init(state.ruleLines, chosen: state.rules.chosen, hidesPane: state.hidesPane, area)
  }

  func place(at point: Point) -> Int? {
    guard list.contains(point) else { return nil }
    let place = window.lowerBound + point.y - list.y
    return window.contains(place) ? place : nil
  }
}
