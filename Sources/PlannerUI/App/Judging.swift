import Planning
import Rota

/// How far the question is what the rules say of the facts. The screen does not wait for the answer, and claims nothing
/// before it is there.
enum Judging: Hashable, Sendable {
  /// Nobody has asked yet.
  case due
  case asked
  case done
}

extension AppState {
  /// Whether what the rules say of the facts on the screen is known, and may be shown. A proposal brings its own judgement.
  package var isJudged: Bool { judging == .done || showsPreview }

  /// Why what the rules say cannot be asked for yet, if it cannot.
  var rulesHaveSpoken: Availability { .when(isJudged, else: "The rules are still being checked, for a moment.") }

  /// Asks the rules once of each facts.
  mutating func askTheRules() -> [Effect] {
    guard judging == .due else { return [] }
    judging = .asked
    return [.judge]
  }

  /// Takes in that the rules have spoken, of the facts that are still looked at.
  mutating func take(judged: PlanFacts) {
    guard judged === facts else { return }
    judging = .done
    insight = nil
    if let change = unjudged { warn(of: change) }
    unjudged = nil
  }

  /// Whether a breach is known in what a member holds in a cell.
  func isBroken(_ cell: DayCell) -> Bool { isJudged && cell.duties.contains { shown.isBroken($0.seat) } }

  /// Says which rules a change breaks that were kept before.
  private mutating func warn(of change: SavedChange) {
    let changes = FindingChanges(from: change.before.openFindings, to: facts.openFindings)
    guard let worst = changes.raised.first(where: { $0.level == .hard }) else { return }
    let warning = Notice("\(change.words) It breaks a rule: \(worst.sentence)\(change.ending)", .warning)
    if notice == change.notice { notice = warning } else { news = warning }
  }
}

/// A change that is on disk, and of which the rules have yet to say whether it breaks any.
struct SavedChange: Sendable {
  /// The facts before it.
  let before: PlanFacts
  let words: String
  /// How it is taken back, where that has to be said.
  let ending: String

  var notice: Notice { Notice(words + ending) }
}
