import Planning
import Rota

/// A proposal on the board: looked at as if it were so, and nothing of it is.
struct Preview: Sendable {
  let proposal: Proposal
  /// The facts as they would be.
  let facts: PlanFacts
  /// The cells that change, by member, then day.
  let changed: [CellKey]
  let summary: PreviewSummary
  /// The search was ended before its time.
  let wasStopped: Bool

  struct CellKey: Hashable, Sendable {
    let member: MemberID
    let day: Day
  }

  init(_ proposal: Proposal, from present: PlanFacts, wasStopped: Bool) {
    self.proposal = proposal
    self.wasStopped = wasStopped
    let facts = PlanFacts(
      proposal.state, over: present.span, zones: present.zones,
      judgement: proposal.after.span == present.span ? proposal.after : nil)
    self.facts = facts
    changed = facts.groups.flatMap(\.members).flatMap { member in
      present.span.days.compactMap { day in
        let key = CellKey(member: member.id, day: day)
        return CellChange(from: present.cell(member.id, day), to: facts.cell(member.id, day)) == nil ? nil : key
      }
    }
    summary = PreviewSummary(proposal, from: present, to: facts)
  }
}

/// How a cell differs in a proposal.
enum CellChange: Hashable, Sendable {
  case gained, lost, changed

  /// Nil where the same seats are held.
  init?(from old: DayCell?, to new: DayCell?) {
    let before = Set((old?.duties ?? []).map(\.seat))
    let after = Set((new?.duties ?? []).map(\.seat))
    guard before != after else { return nil }
    self = before.isEmpty ? .gained : after.isEmpty ? .lost : .changed
  }

  /// The sign of the change, the same in every set of glyphs.
  var sign: String {
    switch self {
    case .gained: "+"
    case .lost: "-"
    case .changed: "~"
    }
  }
}

extension AppState {
  func change(of member: MemberID, on day: Day) -> CellChange? {
    guard let preview else { return nil }
    return CellChange(from: facts.cell(member, day), to: preview.facts.cell(member, day))
  }

  mutating func open(_ proposal: Proposal, wasStopped: Bool) {
    if proposal.steps.isEmpty {
      let gaps = Wording.count(proposal.after.gaps.count, "gap")
      return tell("The search found nothing better than the rota as it is (\(gaps)).")
    }
    preview = Preview(proposal, from: facts, wasStopped: wasStopped)
    board.finding = nil
    rebuild()
    // Nobody is led away from what they look at, least of all to where Enter accepts.
    if screen != .board {
      tell("The search has ended. What it proposes is on the Board.")
    } else if hasLayer {
      tell("The search has ended. This is what it proposes.")
    }
  }

  mutating func closePreview() {
    preview = nil
    board.finding = nil
    rebuild()
  }

  mutating func acceptPreview() -> [Effect] {
    guard let proposal = preview?.proposal else { return [] }
    let dates = Wording.dates(facts.span)
    pendingWords = "The plan for \(dates) is saved."
    return [.save(proposal.changes(by: author, at: moment.now))]
  }

  /// Goes along the changed cells, row by row, and round at the end.
  mutating func goToChange(forward: Bool) {
    let places = (preview?.changed ?? []).compactMap { key in
      board.rows.firstIndex { $0.member == key.member }.map { (row: $0, day: key.day) }
    }
    let sorted = places.sorted { ($0.row, $0.day) < ($1.row, $1.day) }
    let here = (board.row, board.day)
    let next =
      forward
      ? sorted.first { ($0.row, $0.day) > here } ?? sorted.first
      : sorted.last { ($0.row, $0.day) < here } ?? sorted.last
    if let next { select(row: next.row, day: next.day) }
  }
}
