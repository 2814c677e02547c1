import Planning
import Rota
import SampleTeams
import Scheduling
import Testing

/// What is known of the invented teams, found in their files.
@Suite struct SampleFindingsTests {
  private func findings(_ team: SampleTeam, _ rule: RuleID) throws -> [Finding] {
    try Sample(team).judgement.findings.filter { $0.rule == rule }
  }

  @Test func `Lantern's weekend watch has no backup, and says so`() throws {
    let finding = try #require(findings(.lantern, "backupForEveryWatch").first)
    #expect(finding.level == .soft)
    #expect(finding.sentence == "Weekend watch has no backup, on 8 dates, 16 Jan – 7 Feb.")
  }

  @Test func `Harbour's watch loses an hour on thirteen mornings, and says when and why`() throws {
    let holes = try findings(.harbour, "continuousCover").filter { $0.sentence.contains("UTC") }
    #expect(holes.map(\.amount) == [13])
    #expect(holes.map(\.days) == [DaySpan(Day(iso: "2027-03-15"), through: Day(iso: "2027-03-27"))])
    #expect(
      holes.map(\.sentence) == [
        "Incident watch has nobody 05:00–06:00 UTC (05:00–06:00 in Dublin and 01:00–02:00 in Toronto) on 13 mornings, "
          + "15–27 Mar: Toronto's clocks have changed, Dublin's have not. Start Dublin's Watch, early at 05:00 on those "
          + "days, or end Toronto's Watch, late an hour later."
      ])
  }

  @Test func `Beacon's watch has no hole, through three clock changes`() throws {
    #expect(try !Sample(.beacon).state.team.duties.allSatisfy(\.continuousCover.isEmpty))
    #expect(try findings(.beacon, "continuousCover").allSatisfy { !$0.sentence.contains("UTC") })
  }

  @Test(arguments: SampleTeam.allCases)
  func `a roster that the engine finds legal breaks no rule, and empties few seats`(team: SampleTeam) throws {
    var sample = try Sample(team)
    let plan = PlanCompiler(state: sample.state, span: sample.span, zones: .fixtures).compile()
    let solution = solve(plan.problem, effort: Effort(moves: 200_000, lanes: 1, threads: 1))
    sample.state.rota = plan.rota(of: solution.roster, replacing: sample.state.rota)
    let judgement = sample.judgement
    #expect(solution.score.hard == 0)
    #expect(judgement.breaches.map(\.sentence) == [])
    // Everything soft together weighs less than a single gap.
    #expect(solution.score.cost / PlanCompiler.gapCost == judgement.gaps.count)
    #expect(judgement.gaps.count * 20 < judgement.seats.count)
  }
}
