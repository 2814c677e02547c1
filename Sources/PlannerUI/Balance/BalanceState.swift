package import Planning
package import Rota

/// Which of the ledgers the reader looks at; whose, is the member whose week they look at.
package struct BalanceState: Hashable, Sendable {
  package internal(set) var ledger = Ledger.total
}

extension AppState {
  /// From how many people on others' balances are shown at all.
  static let fewestForTeam = 5

  /// The members with the team on these dates, in the team's own order, which says nothing of what they carry.
  var balanceTeam: [Member] {
    let shown = Set(shown.groups.flatMap(\.members).map(\.id))
    return team.members.filter { shown.contains($0.id) }
  }

  /// Whether the team is large enough for others' balances to be shown.
  var showsTeam: Bool { balanceTeam.count >= AppState.fewestForTeam }

  /// Whose balance is shown; in a small team always that of whoever reads, if they belong to it.
  package var balanceMember: Member? {
    let own = team.member(MemberID(author))
    return showsTeam ? weekMember : own ?? weekMember
  }

  /// Whether the balance shown is the reader's own: what severe material anybody looks at is told to them alone.
  var isOwnBalance: Bool { balanceMember?.id == MemberID(author) }

  /// The ledgers that may be shown of the chosen member.
  var balanceLedgers: [Ledger] { Ledger.allCases.filter { $0 != .severe || isOwnBalance } }

  /// The ledger looked at; all of it, where the chosen one may not be shown.
  var shownLedger: Ledger { balanceLedgers.contains(balance.ledger) ? balance.ledger : .total }

  /// How near the chosen member is to the limits.
  var load: Load? {
    guard let member = balanceMember, let timeline = shown.timetable.timeline(of: member.id) else { return nil }
    let load = Load(of: timeline, in: shown.timetable)
    return isOwnBalance ? load : load.withoutExposure
  }

  mutating func moveBalance(by count: Int) {
    let members = balanceTeam
    guard showsTeam, let chosen = balanceMember else { return }
    let place = members.firstIndex { $0.id == chosen.id } ?? 0
    week.member = members[min(max(0, place + count), members.count - 1)].id
  }

  mutating func moveLedger(by count: Int) {
    let ledgers = balanceLedgers
    let place = ledgers.firstIndex(of: shownLedger) ?? 0
    balance.ledger = ledgers[min(max(0, place + count), ledgers.count - 1)]
  }
}
