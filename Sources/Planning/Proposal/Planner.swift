package import Rota
package import Scheduling

/// Answers "plan these dates" with a proposal.
package struct Planner: Sendable {
  private let zones: ZoneTable

  package init(zones: ZoneTable) { self.zones = zones }

  /// Searches a rota for `span`; pins, published weeks and everything outside the span stay. `progress` is told of the
  /// search now and then; where it returns false, the search ends with the best found so far.
  package func plan(
    _ state: TeamState, span: DaySpan, effort: Effort, progress: (@Sendable (Progress) -> Bool)? = nil
  ) -> Proposal {
    plan(state, scope: PlanScope(span), effort: effort, progress: progress)
  }

  /// The same for some duties or people only: what others hold stays with them, and what is empty elsewhere stays empty.
  package func plan(
    _ state: TeamState, scope: PlanScope, effort: Effort, progress: (@Sendable (Progress) -> Bool)? = nil
  ) -> Proposal {
    let span = scope.span
    var settled = state
    settled.rota = state.rota.settled(outside: scope)
    let compiled = PlanCompiler(state: settled, scope: scope, zones: zones).compile()
    let hasRota = !state.rota.assignments(in: span).isEmpty
    let solution = solve(
      compiled.problem, effort: effort, start: hasRota ? compiled.roster(of: settled.rota) : nil, progress: progress)
    let evaluator = Evaluator(zones: zones)
    var planned = settled
    planned.rota = compiled.rota(of: solution.roster, replacing: settled.rota)
    _ = yieldToRules(&planned, from: settled, over: span, evaluator)
    planned.rota = planned.rota.withPublished(of: state.rota, in: scope).withPins(of: state.rota, in: span)
    let after = evaluator.judge(planned, over: span)
    return Proposal(
      steps: ChangeSet.steps(from: state, to: planned), state: planned, before: evaluator.judge(state, over: span),
      after: after, ended: solution.ended, moves: solution.moves)
  }

  /// Empties seats until no hard rule is broken by what was planned: a gap is honest, a breach is not on offer.
  ///
  /// Only seats that a plan decides are emptied, and only where it makes the breaches fewer or smaller: pins, published
  /// weeks and learning beside somebody stay, and stay in sight.
  private func yieldToRules(
    _ planned: inout TeamState, from state: TeamState, over span: DaySpan, _ evaluator: Evaluator
  ) -> Judgement {
    var judgement = evaluator.judge(planned, over: span)
    while let next = eased(planned, judgement, from: state, evaluator) { (planned, judgement) = next }
    return judgement
  }

  /// The rota with the first seat emptied that makes the breaches less; nil where none does.
  private func eased(
    _ planned: TeamState, _ judgement: Judgement, from state: TeamState, _ evaluator: Evaluator
  ) -> (TeamState, Judgement)? {
    var tried: Set<SeatID> = []
    for seat in judgement.breaches.flatMap({ $0.seats.reversed() }) where tried.insert(seat).inserted {
      guard judgement.span.contains(seat.day), let assignment = planned.rota[seat], isDecided(assignment, state)
      else { continue }
      var emptier = planned
      emptier.rota.unassign(seat)
      let eased = evaluator.judge(emptier, over: judgement.span)
      if eased.excess < judgement.excess { return (emptier, eased) }
    }
    return nil
  }

  /// Whether a plan decides who holds the seat.
  private func isDecided(_ assignment: Assignment, _ state: TeamState) -> Bool {
    let shift = state.team.shift(of: assignment.seat, zones: zones)
    return !state.rota.isSettled(assignment) && !assignment.pinned && shift?.template.kind != .shadow
  }
}

extension Judgement {
  /// How far all hard rules together are broken.
  fileprivate var excess: Int { breaches.reduce(0) { $0 + $1.amount } }
}
