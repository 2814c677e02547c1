package import Rota
package import Scheduling

/// Who of several people could be away on the same dates, all together.
package struct Together: Hashable, Sendable {
  /// The most people found who can go together, in the order of the team.
  package let largest: [MemberID]
  /// Pairs of whom either can go, and not both.
  package let clashes: [Pair]
  /// Those who could not go even alone.
  package let notAlone: [MemberID]
  /// Whether every absence that cannot be is proven; else a longer search might find a rota for it.
  package let isProven: Bool

  package struct Pair: Hashable, Sendable {
    package let first: MemberID
    package let second: MemberID
  }
}

/// Asks for sets of people whether any rota of the others fills every seat.
package struct TogetherFinder: Sendable {
  private let zones: ZoneTable
  private let effort: Effort

  package init(zones: ZoneTable, effort: Effort = Effort(moves: 60_000, lanes: 2, threads: 2)) {
    self.zones = zones
    self.effort = effort
  }

  /// `members` belong to one site, whose people alone can stand in for them.
  package func answer(
    for members: [Member], on days: DaySpan, in state: TeamState, over span: DaySpan, today: Day
  ) -> Together {
    var isProven = true
    func canGo(_ away: [Member], and last: Member) -> Bool {
      let verdict = verdict(away, last, days, state, span, today)
      if verdict.isFree != true, verdict.proof == .none { isProven = false }
      return verdict.isFree == true
    }
    let alone = members.filter { canGo([], and: $0) }
    var partners: [MemberID: Set<MemberID>] = [:]
    var clashes: [Together.Pair] = []
    for (place, first) in alone.enumerated() {
      for second in alone[(place + 1)...] {
        if canGo([first], and: second) {
          partners[first.id, default: []].insert(second.id)
        } else {
          clashes.append(Together.Pair(first: first.id, second: second.id))
        }
      }
    }
    var largest = Array(alone.prefix(1))
    func grow(_ set: [Member], from place: Int) {
      if set.count > largest.count { largest = set }
      for next in alone.indices[place...] {
        // So many as are left cannot make it larger.
        guard set.count + alone.count - next > largest.count else { return }
        let member = alone[next]
        guard set.allSatisfy({ partners[$0.id]?.contains(member.id) ?? false }),
          set.count < 2 || canGo(set, and: member)
        else { continue }
        grow(set + [member], from: next + 1)
      }
    }
    grow([], from: 0)
    return Together(
      largest: largest.map(\.id), clashes: clashes,
      notAlone: members.filter { !alone.contains($0) }.map(\.id), isProven: isProven)
  }

  private func verdict(
    _ away: [Member], _ last: Member, _ days: DaySpan, _ state: TeamState, _ span: DaySpan, _ today: Day
  ) -> Resilience.Verdict {
    func absence(of member: Member) -> Leave {
      Leave(member: member.id, from: days.start, to: days.last, status: .approved)
    }
    var gone = state
    let going = Set((away + [last]).map(\.id))
    gone.team.leave.removeAll { $0.status == .requested && going.contains($0.member) }
    for member in away {
      let leave = absence(of: member)
      gone.team.leave = gone.team.leave.adding(leave)
      let interval = leave.interval(in: zones[state.team.zone(of: member)])
      for assignment in gone.rota.assignments(in: span) where assignment.member == member.id {
        if gone.team.shift(of: assignment.seat, zones: zones)?.interval.overlaps(interval) ?? false {
          gone.rota.unassign(assignment.seat)
        }
      }
    }
    let own = absence(of: last)
    let open = gone.settled(in: span, today: today, without: own, zones: zones)
    return SiteSearch(open, site: last.site, span: span, zones: zones, effort: effort)
      .verdict(without: last, on: days, leave: gone.team.leave.adding(own))
  }
}
