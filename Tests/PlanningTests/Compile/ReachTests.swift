import Planning
import Rota
import Scheduling
import Testing

/// What is held weeks before the span, and weeks after it, binds the engine as far as each rule looks.
@Suite struct ReachTests {
  struct Far: Sendable, CustomTestStringConvertible {
    let rule: RuleID
    let parameters: [String: RuleValue]
    let template: TemplateID
    /// Days from the last of the span, or from its first where before it.
    let distance: Int

    var testDescription: String { "\(rule), \(distance) days" }
  }

  static let cases = [
    Far(rule: "minStandbyGapDays", parameters: ["days": .number(28)], template: "evening", distance: 28),
    Far(rule: "minStandbyGapDays", parameters: ["days": .number(28)], template: "evening", distance: -28),
    Far(rule: "maxNightsPer28Days", parameters: ["nights": .number(1)], template: "night", distance: 27),
    Far(rule: "maxNightsPer28Days", parameters: ["nights": .number(1)], template: "night", distance: -27),
    Far(rule: "maxWeekends", parameters: ["of": .number(12)], template: "evening", distance: 76),
    Far(rule: "maxWeekends", parameters: ["of": .number(12)], template: "evening", distance: -77),
  ]

  /// Ada is on at both ends of a week from Sunday to Sunday, and once far from it.
  private func crew(_ far: Far) -> Crew {
    var crew = Crew(2, days: 8, from: "2027-01-10").asking(
      Crew.watch("evening", "18:00", "22:00", kind: .standby), Crew.watch("night", "22:00", "30:00"))
    for definition in RuleCatalog.all { crew.rules[definition.id] = RuleSetting(level: .off) }
    crew.rules[far.rule] = RuleSetting(level: .hard, parameters: far.parameters)
    let near = far.distance > 0 ? crew.span.last : crew.span.start
    return crew.holding(far.template, on: near, "ada").holding(far.template, on: near + far.distance, "ada")
  }

  @Test(arguments: cases) func `what is far away is seen by both writings`(far: Far) {
    let crew = crew(far)
    let plan = PlanCompiler(state: crew.state, span: crew.span, zones: .fixtures).compile()
    #expect(!crew.judgement.breaches.isEmpty)
    #expect(plan.problem.score(of: plan.roster(of: crew.rota)).hard > 0)
  }
}
