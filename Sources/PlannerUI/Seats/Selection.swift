package import Rota

/// What is selected of a rota, on whichever screen.
package struct Selection: Hashable, Sendable {
  package let day: Day
  package let site: SiteID
  /// Nil where it is gaps that are selected.
  package let member: Member?
  /// The seats there: those held, heaviest first, or those empty.
  package let seats: [SeatID]
  /// The one of them that is meant.
  package let seat: SeatID?
}

extension AppState {
  /// What the selection of the screen stands on; nil where the screen selects nothing that has to do with seats.
  package var selection: Selection? { Screen.screen(screen).selection(self) }

  /// What the selection stands on; nil on a board without rows.
  var boardSelection: Selection? {
    guard let row = board.selectedRow, let site = row.site, shown.span.contains(board.day) else { return nil }
    let seats =
      switch row {
      case .heading, .everybody: [SeatID]()
      case .member(let id, _): shown.cell(id, board.day)?.duties.map(\.seat) ?? []
      case .gaps(let site): shown.gaps(at: site, on: board.day)
      }
    let place = min(board.seat, seats.count - 1)
    return Selection(
      day: board.day, site: site, member: row.member.flatMap(shown.member), seats: seats,
      seat: place >= 0 ? seats[place] : nil)
  }

  /// The seat that is meant, held or empty.
  package var selectedSeat: SeatID? { selection?.seat }

  /// The assignment that is meant; nil on free cells and gaps.
  var selectedAssignment: Assignment? {
    guard let selection, selection.member != nil else { return nil }
    return selection.seat.flatMap { shown.state.rota[$0] }
  }
}
