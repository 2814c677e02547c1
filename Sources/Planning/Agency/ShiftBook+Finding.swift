package import Rota

extension ShiftBook {
  /// Somebody who could take a seat, or swap for it, as everything else stands.
  package struct Taker: Hashable, Sendable {
    package let member: MemberID
    /// What they would give for it; nil where they would just take it.
    package let gives: SeatID?
  }

  /// Who could take a seat without breaking a hard rule, the gentlest first: by what it costs, then by who has carried
  /// least.
  package func takers(of seat: SeatID) -> [Taker] {
    let holder = state.rota[seat]?.member
    let ledgers = Ledgers(trial.timetable)
    let able = state.team.members.filter { $0.id != holder }.compactMap { member -> (order: [Int], Taker)? in
      guard case .could(let cost) = trial.verdict(on: member.id, taking: seat) else { return nil }
      return ([cost, ledgers.standing(of: member.id, in: .total)?.excess ?? 0], Taker(member: member.id, gives: nil))
    }
    return able.enumerated().sorted {
      ($0.element.order + [$0.offset]).lexicographicallyPrecedes($1.element.order + [$1.offset])
    }.map(\.element.1)
  }

  /// Swaps for a seat that keep every hard rule of both, the gentlest first: by what they cost both, then by how near the
  /// dates are.
  package func swaps(for seat: SeatID) throws(Refusal) -> [Taker] {
    let holder = try holder(of: seat)
    let others = state.rota.assignments(in: trial.timetable.span).filter {
      $0.seat.day >= today && $0.member != holder && $0.seat != seat
    }
    var able: [(order: [Int], Taker)] = []
    for (place, other) in others.enumerated() {
      guard case .could(let own) = trial.verdict(on: holder, taking: other.seat, giving: seat),
        case .could(let theirs) = trial.verdict(on: other.member, taking: seat, giving: other.seat)
      else { continue }
      able.append(
        ([own + theirs, abs(other.seat.day - seat.day), place], Taker(member: other.member, gives: other.seat)))
    }
    return able.sorted { $0.order.lexicographicallyPrecedes($1.order) }.map(\.1)
  }

  /// What somebody could take: what others ask to be taken, and what nobody holds, from today on; sorted.
  package func offers(to member: MemberID) -> [SeatID] {
    let asked = state.rota.asks.filter { $0.ask.swap == nil && $0.ask.member != member }.map(\.seat)
    let empty = trial.timetable.gaps.filter { state.rota.weeks[ISOWeek(of: $0.day)] != nil }
    return (asked + empty).filter { seat in
      guard seat.day >= today, case .could = trial.verdict(on: member, taking: seat) else { return false }
      return true
    }.sorted()
  }
}
