import Planning
import Rota
import Testing

@testable import respite

@Suite struct LeaveTests {
  /// Quay with everybody's seats held that can be, and a second pair of hands in Lisbon.
  private func stage() throws -> Stage {
    var state = Quay.state
    state.team.leave = []
    state.team.duties[0].templates[0].seats = 1
    state.team.members.append(Quay.member("zoe", "Zoe Adler", "lis"))
    state.rota.unassign(try #require(SeatID("ethics-review/desk/2027-01-12/reviewer/2")))
    return try Stage.holding(state)
  }

  @Test func `away says what would move, and leaves no trace`() throws {
    let stage = try stage()
    let before = try stage.files()
    let run = stage.run("away", "ines", "2027-01-11")
    #expect(run.status == .done)
    #expect(
      run.output.hasPrefix(
        "Inês Carvalho, Mon 11 Jan 2027\nYes: 1 shift moves, and nobody gains more than one a week.\n"))
    #expect(run.output.contains("Lisbon's Ethics desk on Mon 11 Jan, 09:30–13:00: from Inês Carvalho"))
    #expect(try stage.files() == before)
    #expect(
      stage.run("away", "ines", "2027-01-13..2027-01-15").output.contains("Yes: nothing of theirs needs to move."))
  }

  @Test func `where nobody else can, it says what is missing and what would do`() throws {
    let run = try stage().run("away", "grace", "2027-01-11..2027-01-12")
    #expect(run.status == .no)
    #expect(run.output.contains("Not yet: 1 seat would stay empty."))
    #expect(
      run.output.contains("Empty   Late watch, Toronto: Mon 11 Jan.")
        || run.output.contains("Late watch, backup, Toronto: Mon 11 Jan."))
    #expect(!run.output.contains("No.") && !run.output.contains("No,"))
  }

  @Test func `leave is asked for, approved with its repair as one change, and undone as one`() throws {
    let stage = try stage()
    #expect(stage.run("leave", "request", "ines", "2027-01-11").status == .done)
    #expect(stage.run("leave", "list").output.contains("Inês Carvalho  Mon 11 Jan 2027  asked for"))
    let asked = try stage.files()
    let look = stage.run("leave", "approve", "ines")
    #expect(
      look.output.hasSuffix("  respite leave approve ines 2027-01-11 --apply\n")
        || look.output.hasSuffix("respite leave approve ines 2027-01-11 --apply\n"))
    #expect(try stage.files() == asked)
    #expect(stage.run("leave", "approve", "ines", "--apply").status == .done)
    #expect(stage.run("check").output.contains("0 breaches"))
    #expect(try stage.read("leave/ines/2027-01-11.json").contains("approved"))
    #expect(
      try !stage.read("rota/2027-W02.json").contains("\"member\":\"ines\",\"seat\":\"ethics-review/desk/2027-01-11"))
    #expect(stage.run("undo").status == .done)
    #expect(try stage.files() == asked)
  }

  @Test func `approving what leaves seats empty needs to be said`() throws {
    let stage = try stage()
    _ = stage.run("leave", "request", "grace", "2027-01-11")
    let refused = stage.run("leave", "approve", "grace", "--apply")
    #expect(refused.status == .no)
    #expect(refused.output.contains("--apply --even-with-gaps"))
    #expect(stage.run("leave", "approve", "grace", "--apply", "--even-with-gaps").status == .done)
    #expect(stage.run("check").output.contains("0 breaches"))
  }

  @Test func `a published shift on short notice needs the yes of who gains it`() throws {
    let stage = try stage()
    let week = try stage.read("rota/2027-W02.json").replacing("\"draft\"", with: "\"published\"")
    try stage.write(week, to: "rota/2027-W02.json")
    _ = stage.run("leave", "request", "ines", "2027-01-11")
    #expect(stage.run("leave", "approve", "ines", "--apply").output.contains("have to agree"))
    #expect(stage.run("leave", "approve", "ines", "--apply", "--agreed").status == .done)
  }

  @Test func `declined, withdrawn and cancelled leave asks nothing of anybody`() throws {
    let stage = try stage()
    _ = stage.run("leave", "request", "ines", "2027-01-11")
    #expect(stage.run("leave", "decline", "ines").output.contains("It is declined."))
    #expect(stage.run("leave", "list").output == "Nobody is away, and nobody asks to be.\n")
    #expect(stage.run("leave", "request", "ines", "2027-01-11").status == .done)
    #expect(
      stage.run("leave", "withdraw", "ines").output == "The leave of Inês Carvalho, Mon 11 Jan 2027, is withdrawn.\n")
    #expect(stage.run("leave", "cancel", "ines").status == .no)
    #expect(stage.run("leave", "approve", "ines").errors.contains("Inês Carvalho has no leave to approve."))
  }

  @Test(arguments: [
    "2027-01-12..2027-01-11", "2027-01-11..", "soon", "2027-01-11/evening", "2027-01-11/noon..2027-01-11/noon",
    "2027-01-11.2027-01-12",
  ])
  func `dates that are none are a wrong usage`(dates: String) throws {
    #expect(try stage().run("away", "ines", dates).status == .usage)
  }

  @Test func `no file ever has room for a reason`() throws {
    let stage = try stage()
    _ = stage.run("leave", "request", "ines", "2027-01-11/noon..2027-01-12")
    #expect(
      try stage.read("leave/ines/2027-01-11.json") == """
        {
          "from": "2027-01-11",
          "member": "ines",
          "requested": "2027-01-11",
          "startsAtNoon": true,
          "status": "requested",
          "to": "2027-01-12"
        }

        """)
  }
}
