import TerminalKit

/// A screen of the program, by its place among the tabs.
package enum ScreenID: String, CaseIterable, Hashable, Sendable {
  case board, timeline, week, leave, balance, freedom, rules, team, history, duties
}

/// What a screen gives the program: a name, a way to draw itself, and what it wants done before it is drawn.
struct Screen: Sendable {
  let id: ScreenID
  /// The name on its tab.
  let title: String
  /// What it is for, as help says it.
  let purpose: String
  /// Whose keys mean something on it, foremost first.
  let contexts: [Context]
  /// Draws it into an area of the canvas.
  let draw: @Sendable (AppState, inout Canvas, Rect) -> Void
  /// The rows it would fill of an area of that many; what lies over it begins below them where it can.
  let rows: @Sendable (AppState, Int) -> Int
  /// Brings what is selected into sight of an area of that size.
  let settle: @Sendable (inout AppState, Rect) -> Void
  /// Works out what would be too dear at every event, once before drawing, or asks the world for it.
  let prepare: @Sendable (inout AppState) -> [Effect]
  /// Takes a press of the mouse within the area.
  let click: @Sendable (inout AppState, Mouse, Rect) -> [Effect]
  /// What of the rota is selected on it.
  let selection: @Sendable (AppState) -> Selection?
  /// Goes to a seat or a date on it.
  let go: @Sendable (inout AppState, Choice.Place) -> Void

  init(
    id: ScreenID, title: String, purpose: String, contexts: [Context],
    draw: @escaping @Sendable (AppState, inout Canvas, Rect) -> Void,
    rows: @escaping @Sendable (AppState, Int) -> Int = { _, rows in rows },
    settle: @escaping @Sendable (inout AppState, Rect) -> Void = { _, _ in },
    prepare: @escaping @Sendable (inout AppState) -> [Effect] = { _ in [] },
    click: @escaping @Sendable (inout AppState, Mouse, Rect) -> [Effect] = { _, _, _ in [] },
    selection: @escaping @Sendable (AppState) -> Selection? = { _ in nil },
    go: @escaping @Sendable (inout AppState, Choice.Place) -> Void = { _, _ in }
  ) {
    self.id = id
    self.title = title
    self.purpose = purpose
    self.contexts = contexts
    self.draw = draw
    self.rows = rows
    self.settle = settle
    self.prepare = prepare
    self.click = click
    self.selection = selection
    self.go = go
  }

  /// All screens there are, in the order of their tabs.
  static let all: [Screen] = [
    .board, .timeline, .week, .leave, .balance, .freedom, .rules, .team, .history, .duties,
  ]

  static func screen(_ id: ScreenID) -> Screen { all.first { $0.id == id } ?? .board }
}

extension ScreenID {
  /// The digit on its tab, which is its key: the tenth has 0.
  package var digit: String { "\(((Self.allCases.firstIndex(of: self) ?? 0) + 1) % 10)" }
}
