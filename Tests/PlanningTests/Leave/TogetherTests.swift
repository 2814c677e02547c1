import Planning
import Rota
import Testing

@Suite struct TogetherTests {
  @Test func `the most who can go are found, and the pairs of whom one can`() {
    var crew = Crew(3, days: 7).asking(Crew.watch("day", "09:00", "17:00", on: [.mon, .tue]))
    for rule in ["noHero", "maxWatchShare", "backupForEveryWatch"] {
      crew.rules[RuleID(rule)] = RuleSetting(level: .off)
    }
    crew.members[2].skills = []
    let finder = TogetherFinder(zones: .fixtures)
    let answer = finder.answer(
      for: crew.members, on: crew.span, in: crew.state, over: crew.span, today: crew.span.start)
    #expect(answer.largest == ["ada", "cleo"])
    #expect(answer.clashes.map { [$0.first, $0.second] } == [["ada", "ben"]])
    #expect(answer.notAlone.isEmpty && answer.isProven)
    crew.members[1].skills = []
    let alone = finder.answer(for: crew.members, on: crew.span, in: crew.state, over: crew.span, today: crew.span.start)
    #expect(alone.notAlone == ["ada"] && alone.largest == ["ben", "cleo"])
  }
}
