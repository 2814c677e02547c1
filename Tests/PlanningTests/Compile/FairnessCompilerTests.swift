import Planning
import Rota
import Scheduling
import TestSupport
import Testing

@Suite struct FairnessCompilerTests {
  private static let day = Crew.watch("day", "09:00", "17:00")
  private static let late = Crew.watch("late", "18:00", "22:00", kind: .standby)

  private func compiled(_ crew: Crew) -> CompiledPlan {
    PlanCompiler(state: crew.state, span: crew.span, zones: .fixtures).compile()
  }

  private func fairness(_ problem: Problem, _ roster: Roster) -> Int {
    var bare = problem
    bare.fairness = []
    return problem.score(of: roster).cost - bare.score(of: roster).cost
  }

  @Test func `the engine's cost moves as the ledgers do`() throws {
    var random = SplitMix64(seed: 0x5EED_0014)
    for _ in 0..<20 {
      var crew = Crew(5, days: 14).asking(Self.day, Self.late)
      crew.members[1].fullTimePercent = 60
      crew.members[2].joined = crew.span.start - 20
      let names = crew.members.map(\.id.text)
      // Day and evening in other hands, so that every day is a pattern the engine has.
      crew = crew.filling { names[($0.day.number + ($0.template == "day" ? 0 : 2)) % 5] }
      var history = crew
      history.span = DaySpan(crew.span.start - 14, until: crew.span.start)
      crew.rota = history.filling { _ in names.randomElement(using: &random) }.rota
      let plan = compiled(crew)
      let problem = plan.problem
      let before = (fairness(problem, plan.roster(of: crew.rota)), unevenness(crew))
      let seat = try #require(crew.rota.assignments(in: crew.span).randomElement(using: &random)).seat
      let free = names.filter { name in
        !crew.rota.assignments(in: DaySpan(from: seat.day, count: 1)).contains { $0.member.text == name }
      }
      let taker = try #require(free.randomElement(using: &random))
      crew.rota.assign(Assignment(seat: seat, member: MemberID(taker)))
      let after = (fairness(problem, plan.roster(of: crew.rota)), unevenness(crew))
      let weight = try #require(problem.fairness.first).weight
      let (cost, measure) = (after.0 - before.0, after.1 - before.1)
      // Rounding: less than a unit a person and ledger on either side.
      #expect(abs(cost * 1000 - measure * weight) <= 60 * weight + 60_000, "seed 0x5EED0014")
    }
  }

  private func unevenness(_ crew: Crew) -> Int {
    Ledgers(state: crew.state, span: crew.span, zones: .fixtures).unevenness
  }

  @Test func `an even share costs next to nothing and a hero costs less than one gap`() {
    let crew = Crew(4, days: 28).asking(Self.day)
    let plan = compiled(crew)
    let names = crew.members.map(\.id.text)
    let even = plan.roster(of: crew.filling { names[$0.day.number % 4] }.rota)
    let hero = plan.roster(of: crew.filling { _ in "ada" }.rota)
    #expect(fairness(plan.problem, even) < PlanCompiler.gapCost / 1000)
    #expect(fairness(plan.problem, hero) < PlanCompiler.gapCost)
    #expect(fairness(plan.problem, hero) > 50 * fairness(plan.problem, even))
  }
}
