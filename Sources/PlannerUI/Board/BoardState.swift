package import Rota

/// Where the reader is on the board, and what of it they look at.
package struct BoardState: Hashable, Sendable {
  package internal(set) var rows: [BoardRow] = []
  /// The selected row, as a place in `rows`.
  package internal(set) var row = 0
  package internal(set) var day: Day
  /// Which of the seats of the selected cell, from 0.
  package internal(set) var seat = 0
  /// Only members whose name or site holds these words are shown.
  package internal(set) var filter = ""
  /// The row the selection was on when the filter took it out of sight; nil once the reader has moved.
  var strayedFrom: BoardRow?
  /// The first row and date shown.
  var topRow = 0
  var firstDay: Day
  /// The finding the reader was last led to.
  var finding: Int?

  /// The selection on `day`, the dates shown from `first`.
  init(day: Day, from first: Day) {
    self.day = day
    firstDay = first
  }

  package var selectedRow: BoardRow? { rows.indices.contains(row) ? rows[row] : nil }

  /// Makes the rows anew, the selection staying with whom it was on or going to the nearest row there is.
  mutating func rebuild(_ state: AppState) {
    let selected = strayedFrom ?? selectedRow
    rows = BoardState.rows(of: state, filter: filter)
    if let selected, let place = rows.firstIndex(of: selected) {
      row = place
      strayedFrom = nil
    } else {
      row = nearest(to: row) ?? 0
      strayedFrom = filter.isEmpty ? nil : selected
    }
    seat = 0
  }

  /// The selectable row nearest to a place, below it first.
  func nearest(to place: Int) -> Int? {
    let selectable = rows.indices.filter { rows[$0].isSelectable }
    return selectable.min { abs($0 - place) * 2 - ($0 > place ? 1 : 0) < abs($1 - place) * 2 - ($1 > place ? 1 : 0) }
  }

  private static func rows(of state: AppState, filter: String) -> [BoardRow] {
    state.facts.groups.flatMap { group -> [BoardRow] in
      let id = group.site.id
      let members = group.members.filter { Match.words(filter, in: "\($0.name) \(group.site.name)") }
      let hasGaps = state.facts.hasGaps(at: id) || state.preview?.facts.hasGaps(at: id) == true
      let gaps: [BoardRow] = hasGaps && (filter.isEmpty || !members.isEmpty) ? [.gaps(id)] : []
      guard !members.isEmpty || !gaps.isEmpty else { return [] }
      return [.heading(id)] + members.map { .member($0.id, id) } + gaps
    }
  }
}
