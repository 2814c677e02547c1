import TerminalKit

/// How a member's week divides its area: whose it is, how they stand, the days, and the pane below.
struct WeekLayout {
  let head: Rect
  /// Empty where there is no room for it.
  let summary: Rect
  let days: Rect
  /// Empty where there is no room for it.
  let pane: Rect
  /// The lines of the agenda that show.
  let rows: Range<Int>

  /// Rows of the summary, a blank one above and below it.
  private static let summaryRows = 6

  init(_ state: AppState, _ area: Rect) {
    let count = state.week.agenda?.rows.count ?? 0
    var rest: Rect
    (head, rest) = area.splitTop(area.height > 3 ? 1 : 0)
    (summary, rest) = rest.splitTop(rest.height >= count + WeekLayout.summaryRows ? WeekLayout.summaryRows : 0)
    let spare = rest.height - count
    (days, pane) = rest.splitBottom(spare >= 3 ? spare : 0)
    rows = ListWindow(count: count, chosen: state.agendaPlace, rows: days.height).visible
  }

  /// The line of the agenda at a point.
  func place(at point: Point) -> Int? {
    guard days.contains(point) else { return nil }
    let place = rows.lowerBound + point.y - days.y
    return rows.contains(place) ? place : nil
  }
}
