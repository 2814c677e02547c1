import TerminalKit

/// A screen of the program, by its place among the tabs.
package enum ScreenID: String, CaseIterable, Hashable, Sendable {
  case board
}

/// What a screen gives the program: a name, a way to draw itself, and what it wants done before it is drawn.
struct Screen: Sendable {
  let id: ScreenID
  /// The name on its tab.
  let title: String
  /// Draws it into an area of the canvas.
  let draw: @Sendable (AppState, inout Canvas, Rect) -> Void
  /// The rows it would fill of an area of that many; what lies over it begins below them where it can.
  let rows: @Sendable (AppState, Int) -> Int
  /// Brings what is selected into sight of an area of that size.
  let settle: @Sendable (inout AppState, Rect) -> Void
  /// Works out what would be too dear at every event, once before drawing.
  let prepare: @Sendable (inout AppState) -> Void
  /// Takes a press of the mouse within the area.
  let click: @Sendable (inout AppState, Mouse, Rect) -> [Effect]

  /// All screens there are, in the order of their tabs.
  static let all: [Screen] = [.board]

  static func screen(_ id: ScreenID) -> Screen { all.first { $0.id == id } ?? .board }
}
