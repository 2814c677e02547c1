import Planning
import Rota
import TerminalKit

/// How the board divides its area: names, days, hours, and the pane below. Drawing, pointing and scrolling all ask it.
struct BoardLayout {
  let header: Rect
  let grid: Rect
  /// Empty where there is no room for it.
  let pane: Rect
  let nameWidth: Int
  /// The days that show, each with the column at which its cell begins.
  let columns: [(day: Day, x: Int)]
  /// Where the hours of work and of standby stand, each column ending before its x; nil where it does not fit.
  let workEnd: Int?
  let standbyEnd: Int?
  /// The rows that show.
  let rows: Range<Int>

  /// The columns of a day, the room before it for a sign included.
  let cellWidth: Int

  /// Room for a letter with a sign on either side.
  static let usualCellWidth = 3
  /// More of a day's hours than this are no easier to read.
  private static let widestDay = 26
  private static let (workWidth, standbyWidth) = (6, 8)

  init(_ state: AppState, _ area: Rect) {
    let (top, pane) = area.splitBottom(BoardLayout.paneRows(state, area.height))
    self.pane = pane
    (header, grid) = top.splitTop(BoardLayout.headerRows(area.height))
    nameWidth = BoardLayout.nameWidth(state, area.width)
    cellWidth = BoardLayout.cellWidth(state, area, nameWidth: nameWidth)
    let columns = BoardLayout.columns(state, from: state.board.firstDay, area, nameWidth: nameWidth)
    self.columns = columns
    let end = (columns.last?.x ?? 0) + cellWidth + 1
    let showsAll = columns.last?.day == state.shown.span.last
    func fits(_ column: Int) -> Int? { showsAll && column < area.columns.upperBound ? column : nil }
    workEnd = fits(end + BoardLayout.workWidth)
    standbyEnd = fits(end + BoardLayout.workWidth + BoardLayout.standbyWidth)
    let start = BoardLayout.start(state.board)
    rows = start..<min(state.board.rows.count, start + grid.height)
  }

  /// The first row below the header; a heading that comes first stands in the header itself.
  static func start(_ board: BoardState) -> Int {
    let top = min(max(0, board.topRow), max(0, board.rows.count - 1))
    return board.rows.indices.contains(top) && !board.rows[top].isSelectable ? top + 1 : top
  }

  static func headerRows(_ height: Int) -> Int {
    switch height {
    case 16...: 3
    case 6...: 2
    case 3...: 1
    default: 0
    }
  }

  private static func paneRows(_ state: AppState, _ height: Int) -> Int {
    // A list of choices stands in its place.
    if case .choices? = state.layers.last { return 0 }
    guard height >= 8 else { return 0 }
    let least = 1 + max(2, height / 4)
    return max(least, height - gridRows(state, height))
  }

  /// The rows of the header and of all the grid.
  static func gridRows(_ state: AppState, _ height: Int) -> Int {
    headerRows(height) + max(0, state.board.rows.count - 1)
  }

  static func nameWidth(_ state: AppState, _ width: Int) -> Int {
    let most = width < 50 ? 12 : width < 100 ? 20 : 28
    return max(0, min(state.facts.longestName + 3, most, width - usualCellWidth - 1))
  }

  /// The days from `first` that fit, a blank column before each week.
  static func columns(
    _ state: AppState, from first: Day, _ area: Rect, nameWidth: Int
  ) -> [(day: Day, x: Int)] {
    let span = state.shown.span
    let cellWidth = cellWidth(state, area, nameWidth: nameWidth)
    var columns: [(day: Day, x: Int)] = []
    var x = area.x + nameWidth
    var day = max(first, span.start)
    while day < span.end {
      if !columns.isEmpty, day.weekday == state.team.settings.firstDayOfWeek { x += 1 }
      // One column more, for the bracket that closes a selection.
      guard x + cellWidth + 1 <= area.columns.upperBound else { break }
      columns.append((day, x))
      guard columns.count < state.board.zoom.mostDays ?? .max else { break }
      x += cellWidth
      day = day + 1
    }
    return columns
  }

  /// The columns of a day: a week and a day fill the area.
  private static func cellWidth(_ state: AppState, _ area: Rect, nameWidth: Int) -> Int {
    let room = area.width - nameWidth - 1
    switch state.board.zoom {
    case .day: return max(usualCellWidth, room)
    case .week: return max(usualCellWidth, min(widestDay, room / 7))
    case .fourWeeks: return usualCellWidth
    case .quarter: return 1
    }
  }

  func x(of day: Day) -> Int? { columns.first { $0.day == day }?.x }

  func y(of row: Int) -> Int? { rows.contains(row) ? grid.y + row - rows.lowerBound : nil }

  /// The row and the date at a point of the grid.
  func cell(at point: Point) -> (row: Int, day: Day?)? {
    guard grid.contains(point) else { return nil }
    let row = rows.lowerBound + point.y - grid.y
    guard rows.contains(row) else { return nil }
    return (row, columns.last { $0.x <= point.x && point.x < $0.x + cellWidth }?.day)
  }
}
