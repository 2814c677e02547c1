import Rota
import Testing

@testable import respite

@Suite struct WhyTests {
  @Test func `a seat is explained: who, because of what, and who else`() throws {
    let run = try Stage.holding(Quay.state).run("why", "incident-watch/late/2027-01-11/primary")
    #expect(run.status == .done)
    #expect(
      run.output == """
        Late watch, Toronto, Mon 11 Jan 20:00–01:00: Grace Nakamura

        Because  Grace Nakamura is trained for watch. Grace Nakamura has nothing else in
                 the four weeks before. Grace Nakamura carries 2.8 shifts less than an
                 even share.

        Not      With it: Kwame Mensah holds Late watch on Mon 11 Jan and Late watch,
                 backup on Mon 11 Jan at the same time, 20:00–01:00.

        """)
  }

  @Test func `whoever comes straight from another shift has not been off for no time`() throws {
    var state = Quay.state
    let held = try #require(Quay.holds("kwame", "incident-watch/late/2027-01-12/primary"))
    var early = try #require(state.team.duties[1].templates.first)
    early.id = "day"
    early.name = "Day watch"
    (early.start, early.end) = (Quay.time("12:00"), Quay.time("20:00"))
    state.team.duties[1].templates.append(early)
    state.rota.assign(held)
    state.rota.assign(try #require(Quay.holds("kwame", "incident-watch/day/2027-01-12/primary")))
    let run = try Stage.holding(state).run("why", "late/2027-01-12")
    #expect(run.output.contains("comes straight from Day"), "\(run.output)")
    #expect(!run.output.contains("0 min"))
  }

  @Test func `one person is answered in one sentence`() throws {
    let run = try Stage.holding(Quay.state).run("why", "lateB/2027-01-12", "Grace")
    #expect(
      run.output == """
        Late watch, backup, Toronto, Tue 12 Jan 20:00–01:00: nobody yet
        Grace Nakamura could take it; no rule stands against it.

        """)
  }

  @Test func `whoever does not take a topic is told of like whoever does not work that day`() throws {
    var state = Quay.state
    state.team.members[3].takes = []
    let byTopic = try Stage.holding(state).run("why", "desk/2027-01-11/2", "tomasz")
    state = Quay.state
    state.team.members[3].workDays = [.fri]
    let byPattern = try Stage.holding(state).run("why", "desk/2027-01-11/2", "tomasz")
    #expect(byTopic.output == byPattern.output)
    #expect(byTopic.output.contains("Tomasz Wieczorek is not available for this duty."))
  }

  @Test(arguments: [
    (
      "nothing", 2,
      "“nothing” names no seat. Say which shift and when, such as ethics-review/desk/2027-01-11. "
        + "The shifts are: ethics-review/desk, incident-watch/late, incident-watch/lateB.\n"
    ),
    (
      "night/2027-01-11", 2,
      "No duty has a shift called “night”. Say one such as ethics-review/desk/2027-01-11. The shifts are: ethics-review/desk, incident-watch/late, incident-watch/lateB.\n"
    ),
    ("late/2027-01-13", 1, "There is no shift late on 2027-01-13. It is held on mon, tue, sun.\n"),
    (
      "desk/2027-01-11/3", 1,
      "That shift has no such seat; it has ethics-review/desk/2027-01-11/reviewer, "
        + "ethics-review/desk/2027-01-11/reviewer/2.\n"
    ),
  ])
  func `a seat that is not there is refused with advice`(word: String, status: Int32, sentence: String) throws {
    let run = try Stage.holding(Quay.state).run("why", word)
    #expect(run.status.rawValue == status)
    #expect(run.errors == sentence)
    #expect(run.output == "")
  }

  @Test(arguments: [
    "LATE/2027-01-11", "late watch/2027-01-11", "Incident-Watch/Late/2027-01-11/Primary",
    "incident watch/LATE WATCH/2027-01-11", "late/2027-01-11/1",
  ])
  func `a shift is known by its id or its name, in any case`(word: String) throws {
    let stage = try Stage.holding(Quay.state)
    #expect(stage.run("why", word).output == stage.run("why", "late/2027-01-11").output)
  }

  @Test func `a whole name of a seat that no duty has lists the shifts, too`() throws {
    let run = try Stage.holding(Quay.state).run("why", "incident-watch/noon/2027-01-11/primary")
    #expect(run.status == .usage)
    #expect(run.errors.contains("The shifts are: ethics-review/desk, incident-watch/late"))
  }

  @Test func `the same for programs`() throws {
    let answer = try Stage.holding(Quay.state).run("why", "late/2027-01-11", "--json").object()
    #expect(Set(answer.keys) == ["seat", "title", "time", "holder", "because", "candidates"])
    #expect(answer["seat"] as? String == "incident-watch/late/2027-01-11/primary")
    #expect(answer["holder"] as? String == "grace")
    let candidates = try #require(answer["candidates"] as? [[String: String]])
    #expect(candidates.map { $0["member"] } == ["grace", "kwame"])
    #expect(candidates.map { $0["verdict"] } == ["holds", "couldNot"])
  }
}
