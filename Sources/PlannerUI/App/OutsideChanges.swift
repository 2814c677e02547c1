import Planning
import Rota

/// Files that somebody else has saved while something here does not fit them.
struct OutsideChanges: Sendable {
  /// How the workspace is now.
  let plan: SavedPlan
  /// `Files changed: rota/2027-W09.json.`
  let words: String
}

extension AppState {
  /// Takes in what others have saved. Only a proposal or a change of a rule that no longer fits stands in the way: then
  /// it is asked, and what is looked at stays until it is decided.
  mutating func take(outside plan: SavedPlan, files: [String]) {
    let words = Self.words(for: files, mended: unreadable != nil)
    let trouble = unreadable
    unreadable = nil
    run?.isOutdated = true
    let fitting = preview?.proposal.rebased(on: plan, over: facts.span)
    guard rules.proposal == nil, (fitting == nil) == (preview == nil) else {
      let isAsked = outside != nil
      outside = OutsideChanges(plan: plan, words: words)
      return isAsked ? () : open(.outside(words))
    }
    outside = nil
    adopt(plan, fitting)
    announce(words, after: trouble)
  }

  /// Notes that the files cannot be read: what is shown stays, and nothing is changed until they can be again.
  mutating func take(unreadable sentence: String) {
    let trouble = unreadable
    let words = "\(sentence) What is shown is how it was before; nothing can be changed until the files can be read."
    unreadable = words
    announce(words, .error, after: trouble)
  }

  /// Takes the files that waited, once nothing stands in their way any more.
  mutating func takeWaiting() {
    guard let outside, preview == nil, rules.proposal == nil else { return }
    self.outside = nil
    adopt(outside.plan, nil)
    announce(outside.words, after: nil)
  }

  /// Drops what stands in the way of the files.
  mutating func takeOutside() {
    preview = nil
    rules.proposal = nil
    takeWaiting()
  }

  private mutating func adopt(_ plan: SavedPlan, _ proposal: Proposal?) {
    saved = plan
    unjudged = nil
    look(at: PlanFacts(plan.state, over: facts.span, zones: plan.zones))
    preview = proposal.map { Preview($0, from: facts, wasStopped: preview?.wasStopped ?? false) }
    rebuild()
  }

  /// Says it at once where that covers nothing that must be read: of the files, only what they are now counts.
  private mutating func announce(_ words: String, _ tone: Notice.Tone = .said, after trouble: String?) {
    if layers.isEmpty, notice?.tone != .error || notice?.text == trouble { say(words, tone) } else { tell(words, tone) }
  }

  /// How many files are named.
  private static let most = 3

  private static func words(for files: [String], mended: Bool) -> String {
    // A journal tells of what the other files hold.
    let plain = files.filter { !$0.hasPrefix("journal/") }
    let named = plain.isEmpty ? files : plain
    let rest = named.count - most
    let list = Wording.list(Array(named.prefix(most)) + (rest > 0 ? ["\(rest) more"] : []))
    return (mended ? "The files can be read again. " : "") + (list.isEmpty ? "" : "Files changed: \(list).")
  }
}

extension Proposal {
  /// The same steps on top of what others have saved; nil where they do not fit it.
  func rebased(on plan: SavedPlan, over span: DaySpan) -> Proposal? {
    guard let state = try? plan.state.applying(steps) else { return nil }
    let evaluator = Evaluator(zones: plan.zones)
    return Proposal(
      steps: steps, state: state, before: evaluator.judge(plan.state, over: span),
      after: evaluator.judge(state, over: span), ended: ended, moves: moves)
  }
}

extension Choices {
  fileprivate static func outside(_ words: String) -> Choices {
    Choices(
      title: "\(words) What you look at no longer fits them.",
      items: [
        Choice(
          "Keep looking at it", note: "It cannot be accepted; the files are shown as soon as you drop it.",
          outcome: .nothing),
        Choice("Drop it and show the files", note: "The rota as it is on disk now.", outcome: .takeFiles),
      ])
  }
}
