import Testing

@testable import respite

@Suite struct ResilienceTests {
  @Test func `each person and week has an answer`() throws {
    let run = try Stage.holding(Quay.state).run("resilience")
    #expect(run.status == .done)
    #expect(run.output.hasPrefix("Quay, 11–17 Jan 2027\n0 of 4 person-weeks could be taken off (0 %)"))
    #expect(run.output.contains("Grace Nakamura    no\n"))
    #expect(
      run.output.contains(
        "Few     watch in Toronto: Grace Nakamura and Kwame Mensah; two people there in\n        W02."))
  }

  @Test func `the same for programs`() throws {
    let answer = try Stage.holding(Quay.state).run("resilience", "--json").object()
    let weeks = try #require(answer["personWeeks"] as? [[String: Any]])
    #expect(weeks.map { $0["week"] as? String } == ["2027-W02", "2027-W02", "2027-W02", "2027-W02"])
    #expect(weeks.map { $0["free"] as? Bool } == [false, false, false, false])
    #expect((answer["singleHolders"] as? [[String: Any]])?.count == 2)
    #expect((answer["losses"] as? [[String: Any]])?.count == 4)
  }
}
