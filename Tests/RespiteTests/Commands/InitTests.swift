import Rota
import Testing
import Workspace

@testable import respite

@Suite struct InitTests {
  private static let six = [
    "init", "--name", "Lantern", "--zone", "Europe/Lisbon", "--member", "Inês Carvalho", "--member", "Amara:80%",
    "--member", "Linh:0.6:desk", "--member", "Tomasz", "--member", "Priya", "--member", "Yusuf",
  ]

  @Test func `a few flags make a legal team, and say what comes next`() throws {
    let stage = try Stage()
    let run = stage.run(Self.six)
    #expect(run.status == .done)
    #expect(
      run.output.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.contains(stage.folder) }
        .joined(separator: "\n") == """
          Lantern has a workspace: 6 members, 96 seats from 18 Jan – 14 Feb 2027.

          Ethics review   Ethics desk, morning    Mon–Fri 09:30–13:00
          Ethics review   Ethics desk, afternoon  Mon–Fri 14:00–17:30
          Incident watch  Evening watch           Mon–Fri 17:30–22:00
          Incident watch  Evening watch, backup   Mon–Fri 17:30–22:00
          Incident watch  Weekend watch           Sat, Sun 10:00–18:00
          Incident watch  Weekend watch, backup   Sat, Sun 10:00–18:00

          What comes next:
            respite plan   see a rota; with --apply it is kept
            respite week   who is on, day by day
            respite check  gaps, and rules that are broken

          Members, duties, rules and leave are small JSON files in that folder; respite
          schema says how each is written. Nobody is given distressing material until
          their own file says that they take it.

          """)
    let state = try stage.workspace.load().state
    #expect(state.team.members.map(\.id) == ["amara", "ines", "linh", "priya", "tomasz", "yusuf"])
    #expect(state.team.member("amara")?.fullTimePercent == 80)
    #expect(state.team.member("linh")?.fullTimePercent == 60)
    #expect(state.team.member("linh")?.skills == ["desk"])
    #expect(state.team.settings.horizon == .init(from: Quay.date("2027-01-18"), days: 28))
  }

  @Test func `a new team of six can be planned whole`() throws {
    let stage = try Stage()
    _ = stage.run(Self.six)
    let run = stage.run("plan", "--effort", "3")
    #expect(run.status == .done, "\(run.output)")
  }

  @Test func `several sites have shifts of their own, each on its clock`() throws {
    let stage = try Stage()
    let run = stage.run(
      "init", "--name", "Harbour", "--zone", "Europe/Dublin", "--site", "Dublin", "--site", "Toronto=America/Toronto",
      "--member", "Aoife", "--member", "Mateus", "--member", "Meera:100:desk:Toronto")
    #expect(run.status == .done, "\(run.errors)")
    let team = try stage.workspace.load().state.team
    #expect(team.settings.sites.map(\.zone) == ["Europe/Dublin", "America/Toronto"])
    #expect(
      team.duties.flatMap(\.templates).map(\.id) == [
        "dublin-deskAm", "dublin-deskPm", "toronto-deskAm", "toronto-deskPm", "dublin-eve", "dublin-eveB",
        "dublin-wkd", "dublin-wkdB",
      ])
  }

  @Test func `a watch of one is never set up`() throws {
    let stage = try Stage()
    _ = stage.run("init", "--name", "Duo", "--zone", "Europe/Lisbon", "--member", "A::watch", "--member", "B::desk")
    #expect(try stage.workspace.load().state.team.duties.map(\.id) == ["ethics-review"])
  }

  @Test(arguments: [
    ("Europe/Lisbn", "Ann", "There is no time zone called “Europe/Lisbn”."),
    ("Europe/Lisbon", "Ann:100:desk:Porto", "Ann is said to be in Porto, which is none of the team's sites: Lisbon."),
    (
      "Europe/Lisbon", "Ann:0%",
      "The value 'Ann:0%' is invalid for '--member <member>': The share is “0%”; it goes from 1% to 100%"
    ),
    ("Europe/Lisbon", ":80%", "The value ':80%' is invalid for '--member <member>': A name has 1 to 100 characters"),
    ("Europe/Lisbon", "A\u{1B}nn", "is invalid for '--member <member>': A name has 1 to 100 characters, all of which"),
    ("Europe/Lisbon", "Ann:much", "The share is “much”; it goes from 1% to 100%"),
    ("Europe/Lisbon", "Ann::desk,wacth", "no skill “wacth”; they ask for desk and watch."),
    ("Europe/Lisbon", "Ann:1:desk:lis:x", "It has 5 parts; NAME:SHARE:SKILLS:SITE"),
  ])
  func `what cannot be is refused with advice, and nothing is written`(
    zone: String, member: String, sentence: String
  ) throws {
    let stage = try Stage()
    let run = stage.run("init", "--name", "T", "--zone", zone, "--member", member)
    #expect(run.status == .usage)
    #expect(run.errors.contains(sentence), "\(run.errors)")
    #expect(!stage.workspace.exists)
  }

  @Test(arguments: ["", "  ", String(repeating: "x", count: 101), "\u{1B}[31m", "Lan\ttern", "\u{202E}nretnaL"])
  func `a team without a name to read is a wrong usage, and nothing is written`(name: String) throws {
    let stage = try Stage()
    let run = stage.run("init", "--name", name, "--zone", "Europe/Lisbon", "--member", "Ann")
    #expect(run.status == .usage)
    #expect(run.errors.contains("a team's name has 1 to 100 characters"), "\(run.errors)")
    #expect(run.errors.hasPrefix("Error: --name is “"))
    #expect(!run.errors.contains("\u{1B}"))
    #expect(!stage.workspace.exists)
  }

  @Test(arguments: [
    (["--member", "Ann", "--member", "ANN:80%"], "--member names “ANN” twice."),
    (["--member", "Ann", "--site", "Lisbon", "--site", "lisbon"], "--site names “lisbon” twice."),
    (["--member", "Ann", "--site", "=UTC"], "Say a name, such as Lisbon, or a name and its zone"),
  ])
  func `nobody and nothing is named twice or without a name`(words: [String], sentence: String) throws {
    let stage = try Stage()
    let run = stage.run(["init", "--name", "T", "--zone", "Europe/Lisbon"] + words)
    #expect(run.status == .usage)
    #expect(run.errors.contains(sentence), "\(run.errors)")
    #expect(!stage.workspace.exists)
  }

  @Test func `a folder named elsewhere is named in every command that comes next`() throws {
    let stage = try Stage()
    let run = stage.run(Self.six + ["--team", "my team", "--today", "2027-01-11"])
    for command in ["plan", "week", "check"] {
      #expect(run.output.contains("  respite \(command) --team 'my team' --today 2027-01-11"), "\(run.output)")
    }
  }

  @Test func `a folder that holds something is left alone`() throws {
    let stage = try Stage()
    try stage.write("mine", to: "notes.txt")
    let run = stage.run(Self.six)
    #expect(run.status == .usage)
    #expect(
      run.errors == "\(stage.folder) is not empty; a new workspace needs a folder of its own. Name another one.\n")
    #expect(try stage.read("notes.txt") == "mine")
  }

  @Test func `the same for programs`() throws {
    let answer = try Stage().run(Self.six + ["--json"]).object()
    #expect(Set(answer.keys) == ["folder", "team", "members", "duties", "seats", "from", "to"])
  }
}
