import Planning
import Rota
import Testing

@Suite struct ShadowBeforeSoloTests {
  private var learner: Crew {
    let shadow = Crew.watch("shadow", "09:00", "17:00", kind: .shadow, role: "shadow")
    var crew = Crew(3, days: 7).asking(Crew.watch("day", "09:00", "17:00"), shadow)
    crew.members[0].shadowsNeeded = ["watch": 2]
    return crew
  }

  /// Ada shadows on so many days from Monday, and holds the watch on Friday.
  private func shadowing(_ days: Int) -> [Finding] {
    learner.filling { seat in
      let day = seat.day - Day(iso: "2027-01-11")
      return seat.template == "shadow" ? (day < days ? "ada" : nil) : (day == 4 ? "ada" : "ben")
    }.findings("shadowBeforeSolo")
  }

  @Test func `who still has to shadow does not hold the duty alone, with name and duty`() throws {
    let finding = try #require(shadowing(1).first)
    #expect(finding.level == .hard)
    #expect(finding.members == ["ada"])
    #expect(finding.sentence == "Ada needs 1 more shadow shift first: Day watch on Fri 15 Jan.")
  }

  @Test func `shadow shifts that are over count`() {
    #expect(shadowing(2).isEmpty)
    #expect(shadowing(0).map(\.amount) == [1])
  }

  @Test func `shadow shifts of long ago count, for the rule and for the engine`() {
    let years = learner.holding("shadow", on: Day(iso: "2026-01-05"), "ada")
      .holding("shadow", on: Day(iso: "2026-01-06"), "ada")
    let solo = years.holding("day", on: Day(iso: "2027-01-15"), "ada")
    #expect(solo.findings("shadowBeforeSolo").isEmpty)
    let plan = PlanCompiler(state: solo.state, span: solo.span, zones: .fixtures).compile()
    #expect(plan.rota(of: plan.roster(of: solo.rota), replacing: solo.rota).assignments == solo.rota.assignments)
  }

  @Test func `who lacks the skill altogether is told so by the rule on skills alone`() {
    var crew = learner
    crew.members[0].skills = []
    let findings = crew.filling { $0.template == "day" ? "ada" : nil }
    #expect(findings.findings("shadowBeforeSolo").isEmpty)
    #expect(findings.findings("skills").count == 1)
  }
}
