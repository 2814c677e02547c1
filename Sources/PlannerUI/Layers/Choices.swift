import Planning
import Rota

/// A list to choose one thing from.
struct Choices: Hashable, Sendable {
  var title: String
  /// What the choice is about, below the title; empty for nothing.
  var subtitle = ""
  /// What takes back whatever was tried, when the list is left without a choice.
  var restoring: [Effect] = []
  let items: [Choice]
  /// What is typed to find a line; nil while nothing is.
  private(set) var search: LineField?
  /// The chosen one of the lines found.
  private(set) var chosen: Int

  init(title: String, subtitle: String = "", items: [Choice]) {
    self.title = title
    self.subtitle = subtitle
    self.items = items
    chosen = items.firstIndex { $0.mark != .disabled } ?? 0
  }

  /// The lines that what is typed finds; all where nothing is.
  var found: [Choice] {
    guard let search, !search.text.isEmpty else { return items }
    return items.filter { Match.words(search.text, in: $0.label) }
  }

  var choice: Choice? {
    let found = found
    return found.indices.contains(chosen) ? found[chosen] : nil
  }

  mutating func move(by count: Int) { choose(chosen + count) }
  mutating func choose(_ place: Int) { chosen = min(max(0, place), max(0, found.count - 1)) }

  /// Takes typed text for finding lines from now on, or shows all of them again.
  mutating func search(_ isOn: Bool) {
    search = isOn ? LineField() : nil
    choose(0)
  }

  /// Edits what is typed; false where nothing is being typed, or the key does not edit.
  mutating func type(_ edit: (inout LineField) -> Bool) -> Bool {
    guard var field = search, edit(&field) else { return false }
    search = field
    choose(0)
    return true
  }
}

/// One line of a list, and what choosing it does.
struct Choice: Hashable, Sendable {
  var label: String
  var mark: Mark
  /// The mark in a word or two, where the lines of a list have one; empty for none.
  var verdict = ""
  /// A whole sentence about it.
  var note: String
  var outcome: Outcome
  /// What shows it while it is only pointed at.
  var trial: [Effect] = []

  init(_ label: String, mark: Mark = .none, verdict: String = "", note: String, outcome: Outcome) {
    self.label = label
    self.mark = mark
    self.verdict = verdict
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
    /// Shows that member's week.
    case week(MemberID)
    case effects([Effect])
    /// Searches a plan of that.
    case plan(PlanScope)
    /// Accepts these steps of a proposal.
    case accept([ChangeSet.Step])
    case clearBlock
    /// Drops what is looked at, and shows what others have saved.
    case takeFiles
    /// Opens a line in which that is typed.
    case entry(RecordSubject)
    case record(RecordChange)
  }

  /// Somewhere on the board: a date, and who or what holds the seat there.
  struct Place: Hashable, Sendable {
    var day: Day
    var seat: SeatID?
  }
}
