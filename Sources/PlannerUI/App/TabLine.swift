import TerminalKit

/// The second line: a tab a screen, and the filter of people while there is one.
enum TabLine {
  static func draw(_ state: AppState, _ canvas: inout Canvas, _ area: Rect) {
    guard !area.isEmpty else { return }
    let tabs = tabs(state, area)
    for tab in tabs {
      let isCurrent = tab.screen == state.screen
      let style = Style(isCurrent ? .tabCurrent : .tab, bold: isCurrent, underline: isCurrent)
      canvas.put(tab.text, x: tab.columns.lowerBound, y: area.y, style: style, width: tab.columns.count)
    }
    guard let text = filterWords(state) else { return }
    let width = filterWidth(state, area)
    canvas.put(text, x: area.columns.upperBound - 1 - width, y: area.y, style: Style(.match), width: width)
  }

  /// `/tor   5 of 10 people`; nil where everything is shown.
  private static func filterWords(_ state: AppState) -> String? {
    guard state.isFiltered else { return nil }
    let (shown, all) = state.filterCount
    let text = state.screen == .board ? state.board.filter : state.listFilter
    return "/\(text)   \(shown) of \(all)\(state.screen == .board ? " people" : "")"
  }

  /// Columns for the filter, as many as leave room for the tabs' numbers: the names of the tabs give way to it.
  private static func filterWidth(_ state: AppState, _ area: Rect) -> Int {
    guard let text = filterWords(state) else { return 0 }
    let current = Screen.screen(state.screen).title.count + 2
    return min(TextWidth.width(of: text), max(0, area.width - 2 * Screen.all.count - current - gap))
  }

  /// The screen whose tab is at a point, if there is one.
  static func screen(at point: Point, _ state: AppState, _ area: Rect) -> ScreenID? {
    guard area.contains(point) else { return nil }
    return tabs(state, area).first { $0.columns.contains(point.x) }?.screen
  }

  private struct Tab {
    let screen: ScreenID
    let text: String
    let columns: Range<Int>
  }

  /// Columns between two tabs where there is room.
  private static let gap = 3

  /// The names stand closer where there is less room, and where there is too little only the current one is left.
  private static func tabs(_ state: AppState, _ all: Rect) -> [Tab] {
    let filter = filterWidth(state, all)
    let area = filter > 0 ? all.splitRight(filter + gap).rest : all
    let full = place(area, gap: gap) { $0 }
    if let end = full.last?.columns.upperBound, end < area.columns.upperBound { return full }
    let close = place(area, gap: 1) { $0 }
    if let end = close.last?.columns.upperBound, end < area.columns.upperBound { return close }
    return place(area, gap: 1) { [current = state.screen] tab in
      tab.screen == current ? tab : (tab.screen, String(tab.text.prefix(1)))
    }
  }

  private typealias Label = (screen: ScreenID, text: String)

  private static func place(_ area: Rect, gap: Int, _ shorten: (Label) -> Label) -> [Tab] {
    var x = area.x + 1
    return Screen.all.enumerated().map { place, screen in
      let label = shorten((screen.id, "\(place + 1) \(screen.title)"))
      let width = min(TextWidth.width(of: label.text), max(0, area.columns.upperBound - x))
      defer { x += width + gap }
      return Tab(screen: label.screen, text: label.text, columns: x..<(x + width))
    }
  }
}
