import Planning
import Rota

/// What is asked of the rules about the selected cell alone, and said of it below the screen; kept until another is
/// selected or other facts are shown.
struct Insight: Hashable, Sendable {
  private let selection: Selection?
  /// All that is said of the cell.
  private(set) var sections: [PaneSection] = []
  /// Of the selected seat.
  let explanation: Explanation?
  /// The empty seats the selected member could be given on that day, and what the rules say of each.
  let offers: [Choice]

  init(_ state: AppState) {
    let selection = state.selection
    self.selection = selection
    explanation = selection?.seat.flatMap(state.shown.why)
    guard let selection, selection.seat == nil, let member = selection.member, !state.showsPreview,
      case .free? = state.shown.cell(member.id, selection.day)?.standing
    else {
      offers = []
      return
    }
    offers = state.offers(for: member, on: selection.day)
  }

  /// Whether it is about what is selected now.
  func holds(for selection: Selection?) -> Bool { self.selection == selection }

  /// What it says, once the state holds it.
  mutating func say(_ sections: [PaneSection]) { self.sections = sections }
}

extension AppState {
  /// Works out what there is to say of the selected cell; some milliseconds for a large team.
  mutating func prepareInsight() {
    if !isJudged { return }
    if let insight, insight.holds(for: selection) { return }
    insight = Insight(self)
    let sections = detailSections
    insight?.say(sections)
  }

  /// Whether what is said below the screen is about a cell that is no longer the selected one.
  var isBehind: Bool { insight.map { !$0.holds(for: selection) } ?? false }
}
