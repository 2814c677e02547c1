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
  package internal(set) var zoom = BoardZoom.fourWeeks
  /// Whether members stand below their sites; if not, all by name.
  package internal(set) var isGrouped = true
  /// How many days the team looks at when it is not a quarter.
  let usualDays: Int
  /// The first row and date shown.
  var topRow = 0
  var firstDay: Day
  /// Where a block of cells begins that ends at the selection; nil where none is being chosen.
  var anchor: BoardPlace?
  /// Cells that are marked, wherever they lie.
  var marked: Set<BoardPlace> = []
  /// The finding the reader was last led to.
  var finding: Int?

  /// The selection on `day`, within the dates the team looks at.
  init(day: Day, in span: DaySpan) {
    self.day = day
    firstDay = span.start
    usualDays = max(1, span.count)
  }

  /// How many days are shown, judged and planned at a zoom.
  func days(at zoom: BoardZoom) -> Int { zoom == .quarter ? max(usualDays, BoardZoom.daysOfQuarter) : usualDays }

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
    let groups = state.facts.groups.map { group -> (site: SiteID, members: [Member], gaps: [BoardRow]) in
      let id = group.site.id
      let members = group.members.filter { Match.words(filter, in: "\($0.name) \(group.site.name)") }
      let hasGaps = state.facts.hasGaps(at: id) || state.preview?.facts.hasGaps(at: id) == true
      let gaps: [BoardRow] = hasGaps && (filter.isEmpty || !members.isEmpty) ? [.gaps(id)] : []
      return (id, members, gaps)
    }.filter { !$0.members.isEmpty || !$0.gaps.isEmpty }
    guard state.board.isGrouped else {
      let members = groups.flatMap(\.members).sorted { ($0.name, $0.id) < ($1.name, $1.id) }
      guard !groups.isEmpty else { return [] }
      return [.everybody] + members.map { .member($0.id, $0.site) } + groups.flatMap(\.gaps)
    }
    return groups.flatMap { group in
      [.heading(group.site)] + group.members.map { .member($0.id, group.site) } + group.gaps
    }
  }
}
