import Planning
import Rota
import Testing
import Workspace

@testable import respite

@Suite struct AgencyTests {
  /// Quay with a third pair of hands in Lisbon, nobody away.
  private func stage(_ change: (inout TeamState) -> Void = { _ in }) throws -> Stage {
    var state = Quay.state
    state.team.leave = []
    state.team.members.append(Quay.member("zoe", "Zoe Adler", "lis"))
    change(&state)
    return try Stage.holding(state)
  }

  private func run(_ stage: Stage, as author: String, _ arguments: String...) -> Stage.Run {
    stage.run(arguments) { $0.environment["RESPITE_AUTHOR"] = author }
  }

  private let desk = "ethics-review/desk/2027-01-11/reviewer"

  @Test func `cover is asked for, seen by whom it suits, taken, and undone to the byte`() throws {
    let stage = try stage()
    let before = try stage.files()
    let asked = run(stage, as: "ines", "cover", "request", "desk/2027-01-11")
    #expect(
      asked.output.hasPrefix("Inês Carvalho asks for cover of Lisbon's Ethics desk on Mon 11 Jan, and holds it"))
    #expect(asked.output.hasSuffix("respite cover withdraw \(desk)\n"))
    #expect(try stage.read("rota/2027-W02.json").contains(#"{"ask":{"member":"ines"},"seat":"\#(desk)"}"#))
    let offers = run(stage, as: "zoe", "cover").output
    #expect(offers.contains("Open    Lisbon's Ethics desk on Mon 11 Jan, 09:30–13:00: Inês Carvalho"))
    #expect(!run(stage, as: "grace", "cover").output.contains("Inês Carvalho"))
    #expect(run(stage, as: "ines", "cover").output.contains("Yours   Lisbon's Ethics desk"))
    let taken = run(stage, as: "zoe", "cover", "accept", "desk/2027-01-11")
    #expect(taken.output.hasPrefix("Zoe Adler has Lisbon's Ethics desk on Mon 11 Jan. Thank you.\n"))
    #expect(stage.run("undo").status == .done)
    #expect(stage.run("undo").status == .done)
    #expect(try stage.files() == before)
  }

  @Test func `an asking is taken back while it is open`() throws {
    let stage = try stage()
    let before = try stage.files()
    _ = run(stage, as: "ines", "cover", "request", "desk/2027-01-11")
    #expect(run(stage, as: "ines", "cover", "withdraw", "desk/2027-01-11").status == .done)
    #expect(try stage.files() == before)
    #expect(run(stage, as: "ines", "cover", "withdraw", "desk/2027-01-11").status == .no)
  }

  @Test func `nobody is given a shift without their yes`() throws {
    let stage = try stage()
    _ = run(stage, as: "ines", "cover", "request", "desk/2027-01-11")
    let refused = run(stage, as: "ines", "cover", "accept", "desk/2027-01-11", "zoe")
    #expect(refused.status == .no)
    #expect(refused.errors == "Zoe Adler has to say yes. Once they have: add --agreed\n")
    #expect(run(stage, as: "ines", "cover", "accept", "desk/2027-01-11", "zoe", "--agreed").status == .done)
  }

  @Test func `a swap is found, proposed, and done once the other has said yes`() throws {
    let stage = try stage()
    let found = stage.run("swap", "late/2027-01-11")
    #expect(found.output.contains("Could   Kwame Mensah, for Toronto's Late watch, backup on Mon 11 Jan"))
    #expect(stage.run("swap", "late/2027-01-11", "lateB/2027-01-11").errors.contains("both have to say yes"))
    let proposed = run(stage, as: "grace", "swap", "late/2027-01-11", "lateB/2027-01-11")
    #expect(proposed.output.contains("Kwame Mensah has to say yes."))
    #expect(run(stage, as: "kwame", "cover", "list").output.contains("Swap    Grace Nakamura offers"))
    #expect(run(stage, as: "grace", "swap", "accept", "late/2027-01-11").status == .no)
    let swapped = run(stage, as: "kwame", "swap", "accept", "late/2027-01-11")
    #expect(
      swapped.output.hasPrefix("Swapped: Kwame Mensah has Toronto's Late watch on Mon 11 Jan, and Grace Nakamura"))
    #expect(run(stage, as: "kwame", "swap", "accept", "late/2027-01-11").status == .no)
  }

  @Test func `proposed from both sides it is done at once, and declined it is gone`() throws {
    let stage = try stage()
    let before = try stage.files()
    _ = run(stage, as: "grace", "swap", "late/2027-01-11", "lateB/2027-01-11")
    #expect(run(stage, as: "kwame", "swap", "decline", "late/2027-01-11").status == .done)
    #expect(try stage.files() == before)
    _ = run(stage, as: "grace", "swap", "late/2027-01-11", "lateB/2027-01-11")
    let both = run(stage, as: "kwame", "swap", "lateB/2027-01-11", "late/2027-01-11")
    #expect(both.output.hasPrefix("Swapped: "))
  }

  @Test func `a draft is declined, what is published is released`() throws {
    let stage = try stage()
    #expect(run(stage, as: "ines", "release", "desk/2027-01-11").errors.contains("respite decline \(desk)"))
    let declined = run(stage, as: "ines", "decline", "desk/2027-01-11")
    #expect(declined.output.contains("is let go, and open to whoever may take it."))
    _ = stage.run("plan", "--apply", "--effort", "1")
    #expect(try !stage.read("rota/2027-W02.json").contains(#"{"member":"ines","seat":"ethics-review/desk/2027-01-11"#))
    let published = try self.stage { $0.rota.set(ISOWeek(of: Quay.monday), to: .published) }
    #expect(run(published, as: "ines", "decline", "desk/2027-01-12").errors.contains("respite release"))
    #expect(run(published, as: "ines", "release", "desk/2027-01-12").output.contains("asks for cover"))
  }

  @Test func `relief is off at once, and nothing on the disk tells it from leave`() throws {
    let stage = try stage()
    let before = try stage.files()
    let relief = run(stage, as: "ines", "relief")
    #expect(relief.status == .done)
    #expect(relief.output.hasPrefix("Done. You are off: Inês Carvalho, 11–13 Jan 2027.\n"))
    #expect(stage.run("leave", "list").output.contains("Inês Carvalho  11–13 Jan 2027  approved"))
    #expect(stage.run("check").output.contains("0 breaches"))
    for (path, text) in try stage.files() { #expect(!text.contains("relief"), "\(path)") }
    #expect(try stage.workspace.load().journal.last?.change.cause == "away: ines")
    _ = stage.run("undo")
    #expect(try stage.files() == before)
  }

  @Test func `what went otherwise is kept with the shift, and rest is booked`() throws {
    let stage = try stage()
    #expect(stage.run("went", "late/2027-01-11").status == .usage)
    #expect(stage.run("went", "late/2027-01-12", "--longer", "90").status == .no)
    #expect(stage.run("went", "late/2027-01-11", "--called-out").errors.contains("is no standby"))
    let went = stage.run("went", "late/2027-01-11", "--longer", "90")
    #expect(went.output.hasPrefix("Kept. Rest is booked: Grace Nakamura, Wed 13 Jan 2027.\n"))
    #expect(try stage.read("rota/2027-W02.json").contains(#""went":{"longerMinutes":90,"member":"grace"}"#))
  }

  @Test func `leave changes its dates, at once where it asks nobody for anything`() throws {
    let stage = try stage()
    _ = stage.run("leave", "request", "ines", "2027-01-11..2027-01-12")
    _ = stage.run("leave", "request", "ines", "2027-01-13")
    #expect(stage.run("leave", "list").output.contains("Inês Carvalho  11–13 Jan 2027  asked for"))
    #expect(stage.run("leave", "change", "ines", "2027-01-11").output.contains("Asked for."))
    #expect(stage.run("leave", "approve", "ines", "--apply").status == .done)
    let look = stage.run("leave", "change", "ines", "2027-01-11..2027-01-12")
    #expect(look.output.hasSuffix("respite leave change ines 2027-01-11..2027-01-12 --from 2027-01-11 --apply\n"))
    #expect(stage.run("leave", "change", "ines", "2027-01-11..2027-01-12", "--apply").status == .done)
    #expect(stage.run("check").output.contains("0 breaches"))
    #expect(stage.run("leave", "change", "ines", "2027-01-12").status == .done)
    #expect(stage.run("leave", "list").output.contains("Inês Carvalho  Tue 12 Jan 2027  approved"))
  }

  @Test func `who can go together is told with who cannot`() throws {
    let stage = try stage()
    #expect(stage.run("leave", "together", "2027-W02").errors == "Nobody asks to be away on 11–17 Jan.\n")
    let run = stage.run("leave", "together", "2027-01-11..2027-01-12", "ines", "tomasz", "zoe", "--json")
    #expect(run.status == .no)
    #expect(try run.object()["largest"] as? [String] == ["ines"])
    #expect((try run.object()["clashes"] as? [[String]])?.count == 3)
  }

  @Test(arguments: [
    ["cover", "list", "zoe"], ["cover", "request", "desk/2027-01-11"], ["swap", "late/2027-01-11"],
    ["decline", "desk/2027-01-11"], ["relief", "ines"], ["went", "late/2027-01-11", "--longer", "90"],
  ])
  func `programs are told the same`(arguments: [String]) throws {
    let object = try stage().run(arguments + ["--json"]).object()
    #expect(!object.isEmpty && object["error"] == nil)
    let text = try stage().run(arguments + ["--json"]).output
    #expect(!text.contains("reason") && !text.contains("why"))
  }
}
