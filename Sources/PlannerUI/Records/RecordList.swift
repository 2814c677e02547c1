import Rota
import TerminalKit

/// How a list of records divides its area. Drawing and pointing both ask it.
struct RecordLayout {
  let head: Rect
  let list: Rect
  /// Empty where there is no room for it.
  let pane: Rect
  /// The lines that show, by place.
  let window: Range<Int>

  init(_ state: AppState, count: Int, chosen: Int, _ area: Rect) {
    let (above, rest) = area.splitTop(area.height > 5 ? 1 : 0)
    head = above
    let least = state.hidesPane || rest.height < 8 ? 0 : min(13, max(5, rest.height * 9 / 20))
    (list, pane) = rest.splitBottom(least == 0 ? 0 : max(least, rest.height - max(1, count)))
    window = ListWindow(count: count, chosen: chosen, rows: list.height).visible
  }

  func place(at point: Point) -> Int? {
    guard list.contains(point) else { return nil }
    let place = window.lowerBound + point.y - list.y
    return window.contains(place) ? place : nil
  }

  func row(of place: Int) -> Rect {
    Rect(x: list.x, y: list.y + place - window.lowerBound, width: list.width, height: 1)
  }
}

extension AppState {
  /// What lies on top takes the pane's room.
  var hidesPane: Bool {
    switch layers.last {
    case .choices?, .value?, .record?: true
    case .reader?, .commands?, .filter?, nil: false
    }
  }

  /// What is typed to show only some lines of the screen's list.
  var listFilter: String { lists[screen]?.filter ?? "" }

  /// The chosen line of a screen's list, as a place among those shown.
  func chosenLine(of screen: ScreenID, count: Int) -> Int {
    min(max(0, lists[screen]?.chosen ?? 0), max(0, count - 1))
  }

  mutating func chooseLine(_ place: Int, of screen: ScreenID, count: Int) {
    lists[screen, default: ListState()].chosen = min(max(0, place), max(0, count - 1))
  }

  mutating func clickList(_ mouse: Mouse, _ layout: RecordLayout, count: Int, chosen: Int, again: CommandID) -> [Effect]
  {
    switch mouse.action {
    case .wheelDown: chooseLine(chosen + 1, of: screen, count: count)
    case .wheelUp: chooseLine(chosen - 1, of: screen, count: count)
    case .press:
      guard let place = layout.place(at: mouse.point) else { return [] }
      if place == chosen, mouse.button == .left { return run(again) }
      chooseLine(place, of: screen, count: count)
    case .release, .drag, .wheelLeft, .wheelRight: break
    }
    return []
  }
}

/// Where the reader is in a list, and which of its lines show.
struct ListState: Hashable, Sendable {
  var chosen = 0
  /// Only lines that hold these words show.
  var filter = ""
}

extension Canvas {
  /// `Nothing here is called “x”. Esc shows all.`
  mutating func emptyList(_ filter: String, _ otherwise: String, _ area: Rect) {
    let text = filter.isEmpty ? otherwise : "Nothing here is called “\(filter)”. Esc shows everything."
    for (row, line) in TextWidth.lines(plain(text), width: area.width - 2).prefix(area.height).enumerated() {
      put(line, x: area.x + 1, y: area.y + row, style: Style(.dim), width: area.width - 2)
    }
  }
}
