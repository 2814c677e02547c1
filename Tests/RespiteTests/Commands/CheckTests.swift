import Rota
import Testing

@testable import respite

@Suite struct CheckTests {
  @Test func `gaps are told by shift, breaches in whole sentences`() throws {
    let run = try Stage.holding(Quay.state).run("check")
    #expect(
      run.output == """
        Quay, 11–17 Jan 2027: 10 seats, 4 gaps, 0 breaches.
        Gap     Ethics desk, Lisbon: Mon 11 Jan.
        Gap     Late watch, Toronto: Sun 17 Jan.
        Gap     Late watch, backup, Toronto: Tue 12 Jan, Sun 17 Jan.

        """)
    #expect(run.status == .done)
  }

  @Test func `a broken hard rule is a no`() throws {
    var state = Quay.state
    state.rota.assign(try #require(Quay.holds("grace", "incident-watch/lateB/2027-01-11/backup")))
    let run = try Stage.holding(state).run("check")
    #expect(run.status == .no)
    #expect(
      run.output == """
        Quay, 11–17 Jan 2027: 10 seats, 4 gaps, 1 breach.
        Gap     Ethics desk, Lisbon: Mon 11 Jan.
        Gap     Late watch, Toronto: Sun 17 Jan.
        Gap     Late watch, backup, Toronto: Tue 12 Jan, Sun 17 Jan.
        Breach  Grace Nakamura holds Late watch on Mon 11 Jan and Late watch, backup on
                Mon 11 Jan at the same time, 20:00–01:00.

        """)
  }

  @Test func `what is planned beyond the usual dates is looked at, too`() throws {
    var state = Quay.state
    state.rota.assign(try #require(Quay.holds("grace", "incident-watch/lateB/2027-01-26/backup")))
    let output = try Stage.holding(state).run("check").output
    #expect(output.hasPrefix("Quay, 11–31 Jan 2027: "))
  }

  @Test func `an unplanned span says so, and what to do`() throws {
    let run = try Stage.holding(Quay.unplanned).run("check", "--from", "2027-W03", "--weeks", "1")
    #expect(
      run.output == """
        Quay, 18–24 Jan 2027: 10 seats, not planned yet.
        Nothing is planned for these dates yet. To see a plan:
          respite plan --weeks 1 --from 2027-01-18

        """)
  }

  @Test func `a rota that holds is called so`() throws {
    var state = Quay.state
    state.team.duties = [Quay.review]
    state.rota = Rota(assignments: [
      try #require(Quay.holds("ines", "ethics-review/desk/2027-01-11/reviewer")),
      try #require(Quay.holds("tomasz", "ethics-review/desk/2027-01-11/reviewer/2")),
      try #require(Quay.holds("ines", "ethics-review/desk/2027-01-12/reviewer")),
      try #require(Quay.holds("tomasz", "ethics-review/desk/2027-01-12/reviewer/2")),
    ])
    let run = try Stage.holding(state).run("check")
    #expect(
      run.output == """
        Quay, 11–17 Jan 2027: 4 seats, 0 gaps, 0 breaches.
        Every seat is held and every rule is kept.

        """)
  }

  @Test func `a horizon that is over is still looked at while nothing was planned since`() throws {
    let stage = try Stage.holding(Quay.state)
    #expect(stage.run("check", "--today", "2027-06-01").output.hasPrefix("Quay, 11–17 Jan 2027: "))
    #expect(stage.run("plan", "--today", "2027-06-01", "--effort", "1").output.hasPrefix("Quay, 7 Jun – 4 Jul 2027: "))
  }

  @Test func `the same for programs`() throws {
    let run = try Stage.holding(Quay.state).run("check", "--json")
    let answer = try run.object()
    #expect(Set(answer.keys) == ["team", "from", "to", "seats", "score", "gaps", "findings"])
    #expect(answer["from"] as? String == "2027-01-11")
    #expect(answer["to"] as? String == "2027-01-17")
    #expect(answer["seats"] as? Int == 10)
    #expect(
      answer["gaps"] as? [String] == [
        "ethics-review/desk/2027-01-11/reviewer/2", "incident-watch/lateB/2027-01-12/backup",
        "incident-watch/late/2027-01-17/primary", "incident-watch/lateB/2027-01-17/backup",
      ])
  }
}
