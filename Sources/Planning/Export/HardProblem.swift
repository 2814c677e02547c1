package import Rota
package import Scheduling

/// What the hard rules ask over some dates, compiled: enough for somebody else's solver to check what is claimed here.
///
/// Pins and published weeks are not worked into it; ``holders`` says what is held and what of it is settled.
package struct HardProblem: Sendable {
  package let problem: Problem
  package let span: DaySpan
  /// The date of the problem's day 0. Days outside the span are there because rules look at them; they are fixed.
  package let firstDay: Day
  /// Row by row.
  package let members: [MemberID]
  /// By group: its site and the templates that its shift types are.
  package let sites: [(site: SiteID, types: [(duty: DutyID, template: TemplateID)])]
  /// By cover: its seats.
  package let seats: [[SeatID]]
  /// By cover: who holds it by the rota there is.
  package let holders: [[Holder]]
  /// The hard rules in it.
  package let rules: [RuleID]
  /// The hard rules that are not: compiled ones would ask more than they mean, or they speak of the demand alone.
  package let leftOut: [RuleID]

  /// Somebody who holds a seat, and whether that is pinned or published.
  package struct Holder: Hashable, Sendable {
    package let member: MemberID
    package let isSettled: Bool
  }

  package init(of state: TeamState, over span: DaySpan, zones: ZoneTable) {
    let open = state.replannable(in: span)
    let demand = Demand(open, span: span, zones: zones)
    problem = demand.problem
    self.span = span
    firstDay = demand.compiled.firstDay
    members = demand.compiled.members
    sites = state.team.settings.sites.map { site in
      let types = state.team.duties.flatMap { duty in
        duty.templates.filter { $0.site == site.id }.map { (duty: duty.id, template: $0.id) }
      }
      return (site: site.id, types: types)
    }
    seats = demand.compiled.seatsByCover
    holders = seats.map { seats in
      seats.compactMap { state.rota[$0] }.map { Holder(member: $0.member, isSettled: state.rota.isSettled($0)) }
    }
    let hard = RuleCatalog.all.filter { RuleCatalog.setting(of: $0, in: state.team).level == .hard }
    let isIn = { (definition: RuleDefinition) in
      Demand.isCounted(definition, in: state.team, .exact)
        && ![BackupForEveryWatch.definition.id, ContinuousCover.definition.id].contains(definition.id)
    }
    rules = hard.filter(isIn).map(\.id)
    leftOut = hard.filter { !isIn($0) }.map(\.id)
  }
}
