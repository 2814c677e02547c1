package import Rota

/// What is remembered of how somebody looked at a team, for the next time: nothing of it is about the team itself.
package struct Remembered: Hashable, Sendable {
  package var screen: ScreenID
  package var zoom: BoardZoom
  /// Whether the board lists people by site.
  package var isGrouped: Bool
  /// Whom the selection was on; nil for nobody in particular.
  package var member: MemberID?

  package init(
    screen: ScreenID = .board, zoom: BoardZoom = .fourWeeks, isGrouped: Bool = true, member: MemberID? = nil
  ) {
    self.screen = screen
    self.zoom = zoom
    self.isGrouped = isGrouped
    self.member = member
  }
}

extension AppState {
  /// What is worth remembering of it.
  package var remembered: Remembered {
    Remembered(
      screen: screen, zoom: board.zoom, isGrouped: board.isGrouped, member: board.selectedRow?.member)
  }

  /// Looks at the team as somebody did the last time, as far as that is still possible.
  package mutating func restore(_ remembered: Remembered) {
    groupBoard(remembered.isGrouped)
    zoomBoard(to: remembered.zoom)
    if let member = remembered.member, let row = board.rows.firstIndex(where: { $0.member == member }) {
      select(row: row, day: board.day)
    }
    show(remembered.screen)
    settle()
  }
}
