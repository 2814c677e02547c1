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
    let compiled = PlanCompiler(state: state, span: span, zones: zones).compile()
    let solution = solve(
      compiled.problem, effort: effort, start: compiled.roster(of: state.rota), progress: progress)
    let evaluator = Evaluator(zones: zones)
    var planned = state
    planned.rota = compiled.rota(of: solution.roster, replacing: state.rota)
    let after = yieldToRules(&planned, from: state, over: span, evaluator)
    return Proposal(
      steps: ChangeSet.steps(from: state, to: planned), state: planned, before: evaluator.judge(state, over: span),
      after: after, ended: solution.ended, moves: solution.moves)
  }

  /// Empties seats until no hard rule is broken by what was planned: a gap is honest, a breach is not on offer.
  ///
  /// Only seats that the plan itself filled are emptied; pins and what was there before it stay, and stay in sight.
  private func yieldToRules(
    _ planned: inout TeamState, from state: TeamState, over span: DaySpan, _ evaluator: Evaluator
  ) -> Judgement {
    var judgement = evaluator.judge(planned, over: span)
    while true {
      let yielding = judgement.breaches.compactMap { breach in
        breach.seats.last { seat in
          guard let assignment = planned.rota[seat], span.contains(seat.day) else { return false }
          return !assignment.pinned && state.rota.weeks[ISOWeek(of: seat.day)] != .published
        }
      }
      guard let seat = yielding.first else { return judgement }
      planned.rota.unassign(seat)
      judgement = evaluator.judge(planned, over: span)
    }
  }
}
