import Planning
import Rota

/// What is asked of the rules about the selected cell alone, kept until another is selected or other facts are shown.
struct Insight: Hashable, Sendable {
  private let selection: Selection?
  /// Of the selected seat.
  let explanation: Explanation?
  /// The empty seats the selected member could be given on that day, and what the rules say of each.
  let offers: [Choice]

  /// `known` itself where it still holds.
  init(_ state: AppState, keeping known: Insight?) {
    let selection = state.selection
    if let known, known.selection == selection {
      self = known
      return
    }
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
}
