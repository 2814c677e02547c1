import Planning
import Rota
import Scheduling

/// Plans by giving each seat to whoever may take it, is rested, and holds least: not good, but always the same.
enum GreedyFill {
  /// Fills the empty seats of `span`; what is held stays. Seats that break a hard rule are emptied again.
  static func filling(_ state: TeamState, over span: DaySpan, zones: ZoneTable, everyOther: Bool = false) -> TeamState {
    var planned = state
    let eligibility = Eligibility(team: state.team, zones: zones)
    var held = holdings(of: state, zones)
    let open = state.team.shifts(in: span, zones: zones).flatMap { shift in shift.seats.map { (shift, $0) } }
      .filter { planned.rota[$0.1] == nil }
    for (place, (shift, seat)) in open.enumerated() where !everyOther || place.isMultiple(of: 2) {
      let able = eligibility.members(for: shift).filter { isRested($0.id, for: shift.interval, held) }
      guard let least = able.min(by: { load($0.id, held) < load($1.id, held) }) else { continue }
      planned.rota.assign(Assignment(seat: seat, member: least.id))
      held[least.id, default: []].append(shift.interval)
    }
    return yielding(planned, keeping: state, over: span, zones)
  }

  static func proposal(
    from state: TeamState, over span: DaySpan, zones: ZoneTable, everyOther: Bool = false
  ) -> Proposal {
    let evaluator = Evaluator(zones: zones)
    // As a search does, all that is not pinned may move.
    var cleared = state
    for assignment in state.rota.assignments(in: span) where !assignment.pinned {
      cleared.rota.unassign(assignment.seat)
    }
    let planned = filling(cleared, over: span, zones: zones, everyOther: everyOther)
    return Proposal(
      steps: ChangeSet.steps(from: state, to: planned), state: planned, before: evaluator.judge(state, over: span),
      after: evaluator.judge(planned, over: span), ended: everyOther ? .cancelled : .effort, moves: 1000)
  }

  private static func holdings(of state: TeamState, _ zones: ZoneTable) -> [MemberID: [Interval]] {
    Dictionary(grouping: state.rota.assignments, by: \.member).mapValues { assignments in
      assignments.compactMap { state.team.shift(of: $0.seat, zones: zones)?.interval }
    }
  }

  private static func load(_ member: MemberID, _ held: [MemberID: [Interval]]) -> Int {
    (held[member] ?? []).reduce(0) { $0 + $1.minutes }
  }

  private static func isRested(_ member: MemberID, for interval: Interval, _ held: [MemberID: [Interval]]) -> Bool {
    (held[member] ?? []).allSatisfy { other in
      other.end.adding(minutes: 660) <= interval.start || interval.end.adding(minutes: 660) <= other.start
    }
  }

  private static func yielding(
    _ planned: TeamState, keeping state: TeamState, over span: DaySpan, _ zones: ZoneTable
  ) -> TeamState {
    var planned = planned
    while let seat = Evaluator(zones: zones).judge(planned, over: span).breaches.lazy.compactMap({ breach in
      breach.seats.last { planned.rota[$0] != nil && state.rota[$0] == nil }
    }).first {
      planned.rota.unassign(seat)
    }
    return planned
  }
}
