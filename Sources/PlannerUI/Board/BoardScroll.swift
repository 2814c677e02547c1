import Rota
import TerminalKit

/// Brings the selection into sight, whole weeks at a time where a week fits.
extension AppState {
  mutating func settleBoard(_ area: Rect) {
    clampSelection()
    settleDays(area)
    settleRows(area)
  }

  private mutating func clampSelection() {
    let span = shown.span
    board.day = span.isEmpty ? span.start : min(max(board.day, span.start), span.last)
    board.firstDay = span.isEmpty ? span.start : min(max(board.firstDay, span.start), span.last)
    if board.selectedRow?.isSelectable != true { board.row = board.nearest(to: board.row) ?? 0 }
    board.seat = min(board.seat, max(0, (boardSelection?.seats.count ?? 0) - 1))
  }

  private mutating func settleDays(_ area: Rect) {
    let (span, width) = (shown.span, BoardLayout.nameWidth(self, area.width))
    func week(of day: Day) -> Day {
      max(span.start, team.settings.week(of: day).start)
    }
    switch board.zoom {
    case .day: return board.firstDay = board.day
    case .week where lastDay(from: week(of: board.day)).map({ $0 >= board.day }) ?? false:
      return board.firstDay = week(of: board.day)
    case .week, .fourWeeks, .quarter: break
    }
    func lastDay(from first: Day) -> Day? {
      BoardLayout.columns(self, from: first, area, nameWidth: width).last?.day
    }
    if board.day < board.firstDay { board.firstDay = week(of: board.day) }
    while board.firstDay < board.day, let last = lastDay(from: board.firstDay), last < board.day {
      let next = week(of: board.firstDay + 7)
      board.firstDay = next <= board.day ? next : board.firstDay + 1
    }
    // Nothing is left blank on the right while there are days on the left.
    while board.firstDay > span.start {
      let earlier = week(of: max(span.start, board.firstDay - 7))
      guard lastDay(from: earlier) == span.last else { break }
      board.firstDay = earlier
    }
  }

  private mutating func settleRows(_ area: Rect) {
    let height = BoardLayout(self, area).grid.height
    guard height > 0, !board.rows.isEmpty else { return }
    board.topRow = min(max(0, board.topRow), max(0, board.rows.count - height))
    if board.row < BoardLayout.start(board) {
      let isFirst = board.row > 0 && !board.rows[board.row - 1].isSelectable
      board.topRow = isFirst ? board.row - 1 : board.row
    }
    if board.row >= BoardLayout.start(board) + height { board.topRow = board.row - height + 1 }
  }

  mutating func clickBoard(_ mouse: Mouse, _ area: Rect) -> [Effect] {
    switch mouse.action {
    case .wheelDown: moveRow(by: 1)
    case .wheelUp: moveRow(by: -1)
    case .wheelRight: moveDay(by: 1)
    case .wheelLeft: moveDay(by: -1)
    case .press:
      guard let (row, day) = BoardLayout(self, area).cell(at: mouse.point), board.rows[row].isSelectable else {
        return []
      }
      let isAgain = row == board.row && day == board.day
      select(row: row, day: day ?? board.day)
      if isAgain, mouse.button == .left { return run(isPreviewing ? "seat.why" : "seat.choose") }
    case .drag:
      guard let (row, day) = BoardLayout(self, area).cell(at: mouse.point), board.rows[row].isSelectable, let day else {
        return []
      }
      if board.anchor == nil, row != board.row || day != board.day { turnBlock() }
      select(row: row, day: day)
    case .release: break
    }
    return []
  }
}
