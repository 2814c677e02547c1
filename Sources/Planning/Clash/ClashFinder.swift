package import Rota
package import Scheduling

/// Finds the smallest set of demands and rules that clash, when a plan leaves seats empty.
package struct ClashFinder: Sendable {
  private let zones: ZoneTable
  private let goesOn: @Sendable () -> Bool

  /// `goesOn` is asked before every proof: once it says no, what is not proven by then counts as not proven.
  package init(zones: ZoneTable, goesOn: @escaping @Sendable () -> Bool = { true }) {
    self.zones = zones
    self.goesOn = goesOn
  }

  /// A clash in what the team asks for over `span`; nil where none is proven, though seats may be empty all the same.
  /// `effort` is spent on each way out that is tried.
  package func clash(in state: TeamState, over span: DaySpan, effort: Effort) -> Clash? {
    let demand = Demand(state, span: span, zones: zones)
    guard let site = demand.coversBySite.first(where: { !$0.isEmpty && demand.isProvenShort(of: $0) }) else {
      return nil
    }
    let covers = site.minimised(demand.isProvenShort)
    let seats = covers.flatMap { demand.compiled.seatsByCover[$0] }
    let shifts = seats.compactMap { state.team.shift(of: $0, zones: zones) }.uniqued
    let (rules, leave) = causes(of: covers, state, span)
    let sentences = Sentences(team: state.team, zones: zones, shifts: shifts, rules: rules, leave: leave).all
    return Clash(
      shifts: shifts, rules: rules, leave: leave, sentences: sentences,
      waysOut: WaysOut(state: state, span: span, zones: zones, effort: effort, goesOn: goesOn)
        .tried(shifts: shifts, rules: rules))
  }

  /// A number of seats that every rota over `span` leaves empty, proven; `found` is how many the best one known leaves.
  package func leastGaps(in state: TeamState, over span: DaySpan, found: Int) -> Int {
    min(found, Demand(state, span: span, zones: zones).leastGaps(found: found))
  }

  /// What of the rules and the leave is needed for the proof.
  private func causes(
    of covers: [Int], _ state: TeamState, _ span: DaySpan
  ) -> (rules: [RuleID], leave: [Leave]) {
    var eased = state
    func isStillShort(_ changed: TeamState) -> Bool {
      goesOn() && Demand(changed, span: span, zones: zones).isProvenShort(of: covers)
    }
    var rules: [RuleID] = []
    for definition in RuleCatalog.all where definition.mayBeSoftened {
      guard RuleCatalog.setting(of: definition, in: state.team).level == .hard else { continue }
      var without = eased
      without.team.rules[definition.id] = RuleSetting(level: .off)
      if isStillShort(without) { eased = without } else { rules.append(definition.id) }
    }
    var leave: [Leave] = []
    for away in state.team.leave where away.status == .approved && !away.days.intersection(span).isEmpty {
      var without = eased
      without.team.leave.removeAll { $0 == away }
      if isStillShort(without) { eased = without } else { leave.append(away) }
    }
    return (rules, leave)
  }
}

extension [Shift] {
  /// Each once, by start.
  fileprivate var uniqued: [Shift] {
    Set(self).sorted { ($0.interval.start, $0.duty, $0.template.id) < ($1.interval.start, $1.duty, $1.template.id) }
  }
}
