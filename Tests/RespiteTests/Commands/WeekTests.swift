import Rota
import Testing

@testable import respite

@Suite struct WeekTests {
  @Test func `the team's week is a table of days, each site on its own clock and the team's beside it`() throws {
    let run = try Stage.holding(Quay.state).run("week")
    #expect(run.status == .done)
    #expect(run.errors == "")
    #expect(
      run.output == """
        Quay, 11–17 Jan 2027 · draft

                                in Lisbon
        Mon 11 Jan
          Lisbon   09:30–13:00                   Ethics desk         Inês Carvalho
                                                                     nobody yet
          Toronto  20:00–01:00  Tue 01:00–06:00  Late watch          Grace Nakamura
          Toronto  20:00–01:00  Tue 01:00–06:00  Late watch, backup  Kwame Mensah
        Tue 12 Jan
          Lisbon   09:30–13:00                   Ethics desk         Inês Carvalho
                                                                     Tomasz Wieczorek
          Toronto  20:00–01:00  Wed 01:00–06:00  Late watch          Kwame Mensah
          Toronto  20:00–01:00  Wed 01:00–06:00  Late watch, backup  nobody yet
        Sun 17 Jan
          Toronto  20:00–01:00  Mon 01:00–06:00  Late watch          nobody yet
          Toronto  20:00–01:00  Mon 01:00–06:00  Late watch, backup  nobody yet

        10 seats, 4 empty.
        Away    Tomasz Wieczorek, 14–18 Jan

        """)
  }

  @Test func `a member's week is told on the member's own clocks, with whom, and who backs up`() throws {
    let run = try Stage.holding(Quay.state).run("week", "kwame")
    #expect(
      run.output == """
        Kwame Mensah, 11–17 Jan 2027 · times in Toronto

        Next from today: Mon 11 Jan 20:00–01:00, Late watch, backup; with Grace

          Mon 11  20:00–01:00  Late watch, backup  with Grace
          Tue 12  20:00–01:00  Late watch          no backup yet
          Wed 13  ·
          Thu 14  ·
          Fri 15  ·
          Sat 16  ·
          Sun 17  ·

        2 shifts, 10 h; 5 days without any.

        """)
  }

  @Test func `a member's week names leave and clock changes`() throws {
    let run = try Stage.holding(Quay.state).run("week", "tomasz")
    #expect(
      run.output == """
        Tomasz Wieczorek, 11–17 Jan 2027 · times in Lisbon

        Next from today: Tue 12 Jan 09:30–13:00, Ethics desk; with Inês

          Mon 11  ·
          Tue 12  09:30–13:00  Ethics desk  with Inês
          Wed 13  ·
          Thu 14  away
          Fri 15  away
          Sat 16  away
          Sun 17  away

        1 shift, 3 h 30 min; 6 days without any.

        """)
    let spring = try Stage.holding(Quay.state).run("week", "grace", "--date", "2027-03-14")
    #expect(
      spring.output == """
        Grace Nakamura, 8–14 Mar 2027 · times in Toronto

        Next from Mon 8 Mar: nothing is planned.

          Mon 8   ·
          Tue 9   ·
          Wed 10  ·
          Thu 11  ·
          Fri 12  ·
          Sat 13  ·
          Sun 14  ·  clocks go forward

        No shift in this week.

        """)
  }

  @Test func `a shift held on a day of leave is marked, and the rule says why`() throws {
    var state = Quay.state
    state.team.leave.append(
      Leave(member: "kwame", from: Quay.date("2027-01-12"), to: Quay.date("2027-01-13"), status: .approved))
    let run = try Stage.holding(state).run("week", "kwame")
    #expect(
      run.output == """
        Kwame Mensah, 11–17 Jan 2027 · times in Toronto

        Next from today: Mon 11 Jan 20:00–01:00, Late watch, backup; with Grace

          Mon 11  20:00–01:00  ! Late watch, backup  too late before leave; with Grace
          Tue 12  20:00–01:00  ! Late watch          away; no backup yet
          Wed 13  away
          Thu 14  ·
          Fri 15  ·
          Sat 16  ·
          Sun 17  ·

        2 shifts, 10 h; 5 days without any.
        ! Kwame Mensah is away and holds Late watch, backup on Mon 11 Jan.
        ! Kwame Mensah is away and holds Late watch on Tue 12 Jan.

        """)
  }

  @Test(arguments: [(true, false, "away from noon"), (false, true, "away until noon")])
  func `half a day of leave is told as such`(startsAtNoon: Bool, endsAtNoon: Bool, words: String) throws {
    var state = Quay.state
    let day = Quay.date("2027-01-13")
    state.team.leave = [
      Leave(
        member: "kwame", from: day, to: day, startsAtNoon: startsAtNoon, endsAtNoon: endsAtNoon, status: .approved)
    ]
    let lines = try Stage.holding(state).run("week", "kwame").output.split(separator: "\n")
    #expect(lines.contains("  Wed 13  \(words)"))
  }

  @Test func `what comes next is counted from the week that is shown`() throws {
    let stage = try Stage.holding(Quay.state)
    let earlier = stage.run("week", "kwame", "--date", "2027-01-04")
    #expect(earlier.output.contains("\nNext from Mon 4 Jan: Mon 11 Jan 20:00–01:00, Late watch, backup; with Grace\n"))
    let within = stage.run("week", "kwame", "--today", "2027-01-12")
    #expect(within.output.contains("\nNext from today: Tue 12 Jan 20:00–01:00, Late watch; no backup yet\n"))
    let back = stage.run("week", "kwame", "--today", "2027-02-01", "--date", "2027-01-11")
    #expect(back.output.contains("\nNext from Mon 11 Jan: Mon 11 Jan 20:00–01:00"))
  }

  @Test func `an unplanned week says which dates a plan would take, and how to plan the week itself`() throws {
    var state = Quay.unplanned
    state.team.settings.horizon = .init(from: Quay.date("2027-02-01"), days: 28)
    let stage = try Stage.holding(state)
    #expect(
      stage.run("week").output.hasSuffix(
        """
        To see a plan for this week: respite plan --weeks 1 --from 2027-01-11
        To see a plan for 1–28 Feb 2027: respite plan

        """))
    #expect(!stage.run("week", "--date", "2027-01-04").output.contains("for this week"), "it is over")
  }

  @Test func `commands are told so that they can be copied`() throws {
    let stage = try Stage.holding(Quay.state)
    let run = stage.run("week", "--team", stage.folder, "--today", "2026-12-28") { $0.folder = "/" }
    let named = "--team \(stage.folder) --today 2026-12-28\n"
    #expect(run.output.contains("respite week --date 2027-01-11 \(named)"))
    #expect(run.output.contains("respite plan \(named)"))
  }

  @Test func `a week without anybody says where there is one`() throws {
    let stage = try Stage.holding(Quay.state)
    #expect(
      stage.run("week", "--date", "2026-12-28").output == """
        Quay, 28 Dec 2026 – 3 Jan 2027 · not planned
        Nobody holds anything in this week yet: 10 seats to fill.
        The next planned week: respite week --date 2027-01-11
        To see a plan for 11–17 Jan 2027: respite plan

        """)
    #expect(
      stage.run("week", "--next").output == """
        Quay, 18–24 Jan 2027 · not planned
        Nobody holds anything in this week yet: 10 seats to fill.
        The last planned week: respite week --date 2027-01-11
        To see a plan for this week: respite plan --weeks 1 --from 2027-01-18
        To see a plan for 11–17 Jan 2027: respite plan

        """)
  }

  @Test func `a narrow page cuts names and never columns of times`() throws {
    let run = try Stage.holding(Quay.state, environment: ["COLUMNS": "64"]).run("week")
    #expect(
      run.output == """
        Quay, 11–17 Jan 2027 · draft

        Mon 11 Jan
          Lisbon   09:30–13:00  Ethics desk         Inês Carvalho
                                                    nobody yet
          Toronto  20:00–01:00  Late watch          Grace Nakamura
          Toronto  20:00–01:00  Late watch, backup  Kwame Mensah
        Tue 12 Jan
          Lisbon   09:30–13:00  Ethics desk         Inês Carvalho
                                                    Tomasz Wieczorek
          Toronto  20:00–01:00  Late watch          Kwame Mensah
          Toronto  20:00–01:00  Late watch, backup  nobody yet
        Sun 17 Jan
          Toronto  20:00–01:00  Late watch          nobody yet
          Toronto  20:00–01:00  Late watch, backup  nobody yet

        10 seats, 4 empty.
        Away    Tomasz Wieczorek, 14–18 Jan

        """)
  }

  @Test func `people are found by id, by any part of their name, with or without its marks, and as me`() throws {
    let stage = try Stage.holding(Quay.state, environment: ["RESPITE_AUTHOR": "ines"])
    let expected = stage.run("week", "ines").output
    for word in ["Inês", "INES", "carvalho", "Inês Carvalho", "me"] {
      #expect(stage.run("week", word).output == expected, "\(word)")
    }
    let unknown = stage.run("week", "ana")
    #expect(unknown.status == .usage)
    #expect(
      unknown.errors == "Nobody in the team is called “ana”. The members are: grace, ines, kwame, tomasz.\n")
  }

  @Test func `the same for programs`() throws {
    let stage = try Stage.holding(Quay.state)
    let team = try stage.run("week", "--json").object()
    #expect(Set(team.keys) == ["team", "zone", "from", "to", "seats", "empty", "weeks", "shifts", "away"])
    #expect(team["empty"] as? Int == 4)
    let shifts = try #require(team["shifts"] as? [[String: Any]])
    let late = try #require(shifts.first { $0["template"] as? String == "late" })
    #expect(late["start"] as? String == "2027-01-12T01:00:00Z")
    #expect(late["minutes"] as? Int == 300)
    let member = try stage.run("week", "kwame", "--json").object()
    #expect(
      Set(member.keys) == ["member", "name", "zone", "from", "to", "shifts", "next", "nextFrom", "away", "findings"])
    let held = try #require(member["shifts"] as? [[String: Any]])
    #expect(
      held.compactMap { $0["seat"] as? String } == [
        "incident-watch/lateB/2027-01-11/backup", "incident-watch/late/2027-01-12/primary",
      ])
    #expect(held.first?["with"] as? [String] == ["grace"])
  }
}
