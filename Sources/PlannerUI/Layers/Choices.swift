import Rota

/// A list to choose one thing from.
struct Choices: Hashable, Sendable {
  var title: String
  /// What the choice is about, below the title; empty for nothing.
  var subtitle = ""
  var items: [Choice]
  /// What takes back whatever was tried, when the list is left without a choice.
  var restoring: [Effect] = []
  private(set) var chosen: Int

  init(title: String, subtitle: String = "", items: [Choice]) {
    self.title = title
    self.subtitle = subtitle
    self.items = items
    chosen = items.firstIndex { $0.mark != .disabled } ?? 0
  }

  var choice: Choice? { items.indices.contains(chosen) ? items[chosen] : nil }

  mutating func move(by count: Int) { choose(chosen + count) }
  mutating func choose(_ place: Int) { chosen = min(max(0, place), max(0, items.count - 1)) }
}

/// One line of a list, and what choosing it does.
struct Choice: Hashable, Sendable {
  var label: String
  var mark: Mark
  /// A whole sentence about it.
  var note: String
  var outcome: Outcome
  /// What shows it while it is only pointed at.
  var trial: [Effect] = []

  init(_ label: String, mark: Mark = .none, note: String, outcome: Outcome) {
    self.label = label
    self.mark = mark
    self.note = note
    self.outcome = outcome
  }

  /// How the rules stand to it.
  enum Mark: Hashable, Sendable {
    case none, could, atACost, couldNot
    /// It is not on offer just now.
    case disabled
  }

  enum Outcome: Hashable, Sendable {
    case nothing
    case edit(SeatEdit)
    case run(CommandID)
    case rule(RuleStep)
    case go(Place)
    case effects([Effect])
  }

  /// Somewhere on the board: a date, and who or what holds the seat there.
  struct Place: Hashable, Sendable {
    var day: Day
    var seat: SeatID?
  }
}
