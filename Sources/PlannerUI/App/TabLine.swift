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

  /// The names stand closer where there is less room; where there is too little, those furthest from the current one go
  /// first, and their digits stay.
  private static func tabs(_ state: AppState, _ all: Rect) -> [Tab] {
    let filter = filterWidth(state, all)
    let area = filter > 0 ? all.splitRight(filter + gap).rest : all
    let current = Screen.all.firstIndex { $0.id == state.screen } ?? 0
    let farthestFirst = Screen.all.indices.filter { $0 != current }.sorted {
      (abs($1 - current), $1) < (abs($0 - current), $0)
    }
    var labels = Screen.all.map { label($0, state) }
    if isRoom(for: labels, gap: gap, area) { return place(labels, gap: gap, area) }
    for place in farthestFirst {
      if isRoom(for: labels, gap: 1, area) { break }
      labels[place] = Screen.all[place].id.digit
    }
    return place(labels, gap: 1, area)
  }

  /// `4 Leave·2`: two requests wait for whoever decides.
  private static func label(_ screen: Screen, _ state: AppState) -> String {
    let waiting = screen.id == .leave ? state.leaveWaiting : 0
    return "\(screen.id.digit) \(screen.title)" + (waiting > 0 ? "·\(waiting)" : "")
  }

  private static func isRoom(for labels: [String], gap: Int, _ area: Rect) -> Bool {
    1 + labels.reduce(0) { $0 + TextWidth.width(of: $1) } + gap * (labels.count - 1) < area.width
  }

  private static func place(_ labels: [String], gap: Int, _ area: Rect) -> [Tab] {
    var x = area.x + 1
    return zip(Screen.all, labels).map { screen, label in
      let width = min(TextWidth.width(of: label), max(0, area.columns.upperBound - x))
      defer { x += width + gap }
      return Tab(screen: screen.id, text: label, columns: x..<(x + width))
    }
  }
}
