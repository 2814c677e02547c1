import Rota

/// Moving about the board.
extension AppState {
  mutating func moveRow(by count: Int) {
    let selectable = board.rows.indices.filter { board.rows[$0].isSelectable }
    guard let place = selectable.firstIndex(of: board.row) else {
      board.row = board.nearest(to: board.row) ?? 0
      return
    }
    select(row: selectable[min(max(0, place + count), selectable.count - 1)], day: board.day)
  }

  mutating func moveDay(by count: Int) { select(row: board.row, day: board.day + count) }

  /// Goes to the same day of a week before or after, and to the end of the dates where there is none.
  mutating func moveWeek(by weeks: Int) { moveDay(by: weeks * 7) }

  mutating func select(row: Int, day: Day) {
    let span = shown.span
    let day = span.isEmpty ? span.start : min(max(day, span.start), span.last)
    guard row != board.row || day != board.day else { return }
    board.strayedFrom = nil
    board.row = row
    board.day = day
    board.seat = 0
  }

  /// Goes to the next of the cell's seats, round and round.
  mutating func nextSeat(by step: Int) {
    guard let count = boardSelection?.seats.count, count > 0 else { return }
    board.seat = ((min(board.seat, count - 1) + step) % count + count) % count
  }

  /// Goes to a seat: to whoever holds it, or to the row of gaps of its site.
  mutating func goOnBoard(to place: Choice.Place) {
    var row: Int?
    if let seat = place.seat {
      row = board.rows.firstIndex(of: self.row(of: seat))
      if row == nil, !board.filter.isEmpty {
        setFilter("")
        row = board.rows.firstIndex(of: self.row(of: seat))
      }
    }
    select(row: row ?? board.row, day: place.day)
    if let seat = place.seat { board.seat = boardSelection?.seats.firstIndex(of: seat) ?? 0 }
  }

  private func row(of seat: SeatID) -> BoardRow {
    let site = shown.shift(of: seat)?.template.site ?? ""
    guard let holder = shown.state.rota[seat].flatMap({ shown.member($0.member) }) else { return .gaps(site) }
    return .member(holder.id, holder.site)
  }

  mutating func setFilter(_ text: String) {
    guard text != board.filter else { return }
    board.filter = text
    board.rebuild(self)
  }

  /// Shows the dates a day is among, as many as are shown and a whole number of such spans away.
  mutating func showDates(of day: Day) {
    let span = facts.span
    guard !span.contains(day), !span.isEmpty else { return }
    let days = day - span.start
    let spans = (days < 0 ? days - span.count + 1 : days) / span.count
    show(DaySpan(from: span.start + spans * span.count, count: span.count))
  }

  /// Shows, judges and plans other dates.
  mutating func show(_ span: DaySpan) {
    let offset = board.day - facts.span.start
    look(at: PlanFacts(saved.state, over: span, zones: saved.zones))
    board.day = span.start + min(max(0, offset), max(0, span.count - 1))
    board.firstDay = span.start
    board.finding = nil
    letGo()
    rebuild()
  }
}
