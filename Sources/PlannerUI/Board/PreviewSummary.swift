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
  let evennessBefore: Int?
  let evennessAfter: Int?
  let findings: FindingChanges
  /// One a person whose duties change, by name.
  let people: [Person]

  struct Person: Hashable, Sendable {
    let id: MemberID
    let name: String
    let gains: [SeatID]
    let loses: [SeatID]
  }

  init(_ proposal: Proposal, from present: PlanFacts, to facts: PlanFacts) {
    var (filled, emptied, handed) = (0, 0, 0)
    for case .assignment(_, let before, let after) in proposal.steps where before?.member != after?.member {
      if before == nil { filled += 1 } else if after == nil { emptied += 1 } else { handed += 1 }
    }
    (self.filled, self.emptied, self.handed) = (filled, emptied, handed)
    gapsBefore = proposal.before.gaps.count
    gapsAfter = proposal.after.gaps.count
    breachesBefore = proposal.before.breaches.count
    breachesAfter = proposal.after.breaches.count
    (evennessBefore, evennessAfter) = (present.evenness, facts.evenness)
    findings = FindingChanges(from: proposal.before.findings, to: proposal.after.findings)
    people = proposal.effects.map { effect in
      Person(
        id: effect.member, name: facts.member(effect.member)?.name ?? effect.member.text, gains: effect.gains,
        loses: effect.loses)
    }.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
  }

  private var evenness: String {
    guard let evennessAfter else { return "" }
    return ", evenness \(evennessAfter)" + (evennessBefore.map { " (\($0) before)" } ?? "")
  }

  /// `28 seats filled and 3 given to somebody else; 2 gaps (30 before), no breach (1 before), evenness 94 (88 before).`
  var sentence: String {
    var deeds: [String] = []
    for (count, deed) in [(filled, "filled"), (handed, "given to somebody else"), (emptied, "left empty")]
    where count > 0 {
      deeds.append("\(deeds.isEmpty ? Wording.count(count, "seat") : "\(count)") \(deed)")
    }
    let gaps = "\(gapsAfter == 0 ? "no gap" : Wording.count(gapsAfter, "gap")) (\(gapsBefore) before)"
    let breaches = breachesAfter == 0 ? "no breach" : Wording.breaches(breachesAfter)
    return
      "\(deeds.isEmpty ? "Pins change" : Wording.list(deeds)); \(gaps), \(breaches) (\(breachesBefore) before)\(evenness)."
  }
}

extension Wording {
  /// `1 breach`, `2 breaches`.
  static func breaches(_ number: Int) -> String { number == 1 ? "1 breach" : "\(number) breaches" }
}
