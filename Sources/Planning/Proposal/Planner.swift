package import Rota
package import Scheduling

/// Answers "plan these dates" with a proposal.
package struct Planner: Sendable {
  private let zones: ZoneTable

  package init(zones: ZoneTable) { self.zones = zones }

  /// Searches a rota for `span`; pins, published weeks and everything outside the span stay. `progress` is told of the
  /// search now and then; where it returns false, the search ends with the best found so far.
  ///
  /// Where there is a rota it begins with that, mended by the fewest changes, moves a seat only where it makes up for the disturbance, and never ends
  /// with more breaches, or as many and more gaps.
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
    for seat in lostLearning(settled, in: span) { settled.rota.unassign(seat) }
    let compiled = PlanCompiler(state: settled, scope: scope, zones: zones).compile()
    let hasRota = !state.rota.assignments(in: span).isEmpty
    let evaluator = Evaluator(zones: zones)
    let before = evaluator.judge(state, over: span)
    let start = hasRota ? compiled.roster(of: mended(settled, before, scope)) : nil
    let solution = solve(compiled.problem, effort: effort, start: start, progress: progress)
    var planned = settled
    planned.rota = compiled.rota(of: solution.roster, replacing: settled.rota)
    _ = yieldToRules(&planned, from: settled, over: span, evaluator)
    planned.rota = planned.rota.withPins(of: state.rota, in: span)
    let after = evaluator.judge(planned, over: span)
    let isWorse = hasRota && (before.score.breaches, before.score.gaps) < (after.score.breaches, after.score.gaps)
    return Proposal(
      steps: isWorse ? [] : ChangeSet.steps(from: state, to: planned), state: isWorse ? state : planned,
      before: before, after: isWorse ? before : after, ended: solution.ended, moves: solution.moves)
  }

  /// The rota with what is broken or empty mended by the fewest changes, where it can be: what a search begins with.
  private func mended(_ state: TeamState, _ judgement: Judgement, _ scope: PlanScope) -> Rota {
    guard scope.duties == nil, scope.members == nil, !judgement.breaches.isEmpty || !judgement.gaps.isEmpty,
      let repair = Rebalancer(zones: zones).repairs(of: state, over: scope.span, today: scope.span.start).first
    else { return state.rota }
    do throws(ChangeError) { return try state.applying(repair.steps).rota } catch {
      // A repair that does not fit is no place to begin; the rota there is always is one.
      return state.rota
    }
  }

  /// The seats of learning that nobody can hold as they are held: their holder has left, is away or may not be there. No
  /// search gives them to anybody, so nobody takes them over.
  private func lostLearning(_ state: TeamState, in span: DaySpan) -> [SeatID] {
    let eligibility = Eligibility(team: state.team, zones: zones)
    return state.rota.assignments(in: span).filter { assignment in
      guard !state.rota.isSettled(assignment), let shift = state.team.shift(of: assignment.seat, zones: zones),
        shift.template.kind == .shadow, let holder = state.team.member(assignment.member)
      else { return false }
      return !eligibility.obstacles(for: holder, to: shift).isEmpty
    }.map(\.seat)
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
