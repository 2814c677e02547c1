import Planning
import Rota
import TerminalKit

/// One cell of the grid.
struct BoardPlace: Hashable, Sendable {
  let row: BoardRow
  let day: Day
}

/// Several cells of the board chosen at once: those that are marked, and the block from an anchor to the selection.
extension AppState {
  /// Whether more is chosen than the one cell the selection stands on.
  package var hasBlock: Bool { board.anchor != nil || !board.marked.isEmpty }

  func isChosen(_ row: Int, _ day: Day) -> Bool {
    guard board.rows.indices.contains(row), board.rows[row].isSelectable else { return false }
    if board.marked.contains(BoardPlace(row: board.rows[row], day: day)) { return true }
    guard let block = blockRows, let anchor = board.anchor else { return false }
    return block.contains(row) && min(anchor.day, board.day) <= day && day <= max(anchor.day, board.day)
  }

  private var blockRows: ClosedRange<Int>? {
    guard let anchor = board.anchor, let row = board.rows.firstIndex(of: anchor.row) else { return nil }
    return min(row, board.row)...max(row, board.row)
  }

  /// Every chosen cell, by row, then day.
  var chosenPlaces: [BoardPlace] {
    guard hasBlock else { return [] }
    return board.rows.indices.flatMap { row in
      shown.span.days.filter { isChosen(row, $0) }.map { BoardPlace(row: board.rows[row], day: $0) }
    }
  }

  /// Begins a block at the selection, or ends the one there is and marks its cells.
  mutating func turnBlock() {
    if board.anchor != nil { return markBlock() }
    guard let row = board.selectedRow else { return }
    board.anchor = BoardPlace(row: row, day: board.day)
  }

  /// Chooses all dates of the selected row.
  mutating func chooseRow() {
    guard let row = board.selectedRow, !shown.span.isEmpty else { return }
    board.anchor = BoardPlace(row: row, day: shown.span.start)
    select(row: board.row, day: shown.span.last)
  }

  /// Marks the selected cell, or lets go of it; a block is marked whole.
  mutating func markCell() {
    if board.anchor != nil { return markBlock() }
    guard let row = board.selectedRow else { return }
    let place = BoardPlace(row: row, day: board.day)
    if board.marked.remove(place) == nil { board.marked.insert(place) }
  }

  private mutating func markBlock() {
    board.marked.formUnion(chosenPlaces)
    board.anchor = nil
  }

  mutating func letGo() {
    board.anchor = nil
    board.marked = []
  }

  /// The held seats of the chosen cells, and the empty ones of chosen rows of gaps.
  var chosenSeats: (held: [Assignment], gaps: [SeatID]) {
    var held: [Assignment] = []
    var gaps: [SeatID] = []
    for place in chosenPlaces {
      switch place.row {
      case .member(let id, _):
        held += (shown.cell(id, place.day)?.duties ?? []).compactMap { shown.state.rota[$0.seat] }
      case .gaps(let site): gaps += shown.gaps(at: site, on: place.day)
      case .heading, .everybody: break
      }
    }
    return (held, gaps)
  }

  /// What is chosen, in words, and what can be done with it.
  var blockSection: [PaneSection] {
    guard hasBlock else { return [] }
    let places = chosenPlaces
    let days = Set(places.map(\.day)).count
    let people = Set(places.compactMap(\.row.member)).count
    let (held, gaps) = chosenSeats
    var holds: [String] = []
    if !held.isEmpty { holds.append(held.count == 1 ? "1 duty" : "\(held.count) duties") }
    if !gaps.isEmpty { holds.append(Wording.count(gaps.count, "gap")) }
    let who = people == 0 ? "" : "\(Wording.people(people)), "
    let what = holds.isEmpty ? "" : ", with \(Wording.list(holds))"
    let keys = showsPreview ? "Enter accepts a part, Esc lets go." : "p plans, x clears, * pins, Esc lets go."
    return [
      PaneSection(
        "Chosen", .accent, ["\(who)\(Wording.count(days, "day"))\(what). \(keys)"], isBold: true)
    ]
  }

  /// Empties every chosen seat, as one change.
  mutating func clearBlock() -> [Effect] {
    let held = chosenSeats.held
    let steps = held.map { assignment in
      ChangeSet.Step.assignment(
        seat: assignment.seat, before: ChangeSet.Holder(member: assignment.member, pinned: assignment.pinned),
        after: nil)
    }
    return saveBlock(
      steps, "clear \(Wording.count(steps.count, "seat"))", "\(Wording.count(steps.count, "seat")) cleared.")
  }

  /// Pins every chosen duty to its holder; lets all of them go where all are pinned.
  mutating func pinBlock() -> [Effect] {
    let held = chosenSeats.held
    let pins = !held.allSatisfy(\.pinned)
    let steps = held.filter { $0.pinned != pins }.map { assignment in
      ChangeSet.Step.assignment(
        seat: assignment.seat, before: ChangeSet.Holder(member: assignment.member, pinned: assignment.pinned),
        after: ChangeSet.Holder(member: assignment.member, pinned: pins))
    }
    let count = Wording.count(steps.count, "seat")
    return saveBlock(steps, "\(pins ? "pin" : "unpin") \(count)", "\(count) \(pins ? "pinned" : "unpinned").")
  }

  private mutating func saveBlock(_ steps: [ChangeSet.Step], _ cause: String, _ words: String) -> [Effect] {
    guard !steps.isEmpty else { return [] }
    letGo()
    pendingWords = words
    return [.save(ChangeSet(steps: steps, author: author, time: moment.now, cause: cause))]
  }
}
