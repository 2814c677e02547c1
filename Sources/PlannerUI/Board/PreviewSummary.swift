import Planning
import Rota

/// What a proposal would do, counted once.
struct PreviewSummary: Hashable, Sendable {
  /// Seats filled, emptied, and given to somebody else.
  let filled: Int
  let emptied: Int
  let handed: Int
  let gapsBefore: Int
  let gapsAfter: Int
  let breachesBefore: Int
  let breachesAfter: Int
  let findings: FindingChanges
  /// One a person whose duties change, by name.
  let people: [Person]

  struct Person: Hashable, Sendable {
    let id: MemberID
    let name: String
    let gains: [SeatID]
    let loses: [SeatID]
  }

  init(_ proposal: Proposal, _ facts: PlanFacts) {
    var (filled, emptied, handed) = (0, 0, 0)
    for case .assignment(_, let before, let after) in proposal.steps where before?.member != after?.member {
      if before == nil { filled += 1 } else if after == nil { emptied += 1 } else { handed += 1 }
    }
    (self.filled, self.emptied, self.handed) = (filled, emptied, handed)
    gapsBefore = proposal.before.gaps.count
    gapsAfter = proposal.after.gaps.count
    breachesBefore = proposal.before.breaches.count
    breachesAfter = proposal.after.breaches.count
    findings = FindingChanges(from: proposal.before.findings, to: proposal.after.findings)
    people = proposal.effects.map { effect in
      Person(
        id: effect.member, name: facts.member(effect.member)?.name ?? effect.member.text, gains: effect.gains,
        loses: effect.loses)
    }.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
  }

  /// `Proposal: 28 seats filled, 3 given to somebody else. 2 gaps remain of 30, no breach.`
  var sentence: String {
    var deeds: [String] = []
    if filled > 0 { deeds.append("\(Wording.count(filled, "seat")) filled") }
    if handed > 0 { deeds.append("\(handed) given to somebody else") }
    if emptied > 0 { deeds.append("\(emptied) left empty") }
    let gaps = "\(gapsAfter == 0 ? "no gap" : Wording.count(gapsAfter, "gap")) (\(gapsBefore) before)"
    let breaches = breachesAfter == 0 ? "no breach" : Wording.breaches(breachesAfter)
    return "\(deeds.isEmpty ? "Pins change" : Wording.list(deeds)); \(gaps), \(breaches) (\(breachesBefore) before)."
  }
}

extension Wording {
  /// `1 breach`, `2 breaches`.
  static func breaches(_ number: Int) -> String { number == 1 ? "1 breach" : "\(number) breaches" }
}
