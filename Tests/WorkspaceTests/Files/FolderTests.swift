import Planning
import Rota
import Testing
import Workspace

/// What can be wrong with a folder before anything in its files is looked at.
@Suite struct FolderTests {
  private func told(_ change: (Bench) throws -> Void) throws -> [String] {
    let bench = Bench.small()
    try change(bench)
    return try bench.problems().map(\.description)
  }

  @Test func `a folder without team json is no workspace`() throws {
    let bench = Bench()
    #expect(!bench.workspace.exists)
    #expect(throws: WorkspaceError.missing("/team")) { try bench.workspace.load() }
    bench.put("members/ana.json", SmallTeam.ana)
    #expect(throws: WorkspaceError.missing("/team")) { try bench.workspace.load() }
    #expect(WorkspaceError.missing("/team").description == "There is no workspace in /team: it has no team.json.")
  }

  @Test func `team json alone is a workspace`() throws {
    let bench = Bench()
    bench.put("team.json", #"{"format":1,"name":"New","sites":[],"zone":"Europe/Lisbon"}"#)
    let state = try bench.workspace.load().state
    #expect(state == TeamState(team: Team(settings: TeamSettings(name: "New", zone: "Europe/Lisbon", sites: []))))
  }

  @Test func `a workspace that has lost its team json is not taken for nothing`() throws {
    #expect(
      try told { $0.disk.delete("/team/team.json") } == [
        "team.json: found no such file, expected the team's name, zone and sites. The other files are still here: bring it back from a backup or from git."
      ])
  }

  @Test(arguments: ["members", "duties"])
  func `a folder that is gone is one problem`(folder: String) throws {
    let problems = try told { bench in
      for path in bench.files().keys where path.hasPrefix(folder) { bench.disk.delete("/team/\(path)") }
    }
    let places = folder == "members" ? 5 : 4
    #expect(
      problems == [
        "\(folder): found no file of any of the \(folder), expected those that other files speak of in \(places) places. Bring the folder back, from a backup or from git."
      ])
  }

  @Test(arguments: ["members", "duties"])
  func `what a folder that cannot be read would name is not called unknown`(folder: String) throws {
    #expect(
      try told { $0.disk.makeUnreadable("/team/\(folder)") } == [
        "\(folder): found a folder that cannot be listed (permission denied), expected a folder that can be read."
      ])
  }

  @Test func `one name that is missed in many places is told once, with their number`() throws {
    let problems = try told { bench in
      bench.disk.delete("/team/members/ana.json")
      bench.disk.delete("/team/leave/ana/2027-02-01.json")
      try bench.replace("\"tue\"", with: "\"tue\",\"wed\",\"thu\"", in: "duties/watch.json")
      try bench.replace(
        "2027-01-12/primary\"}",
        with:
          "2027-01-12/primary\"},\n{\"member\":\"ana\",\"seat\":\"watch/day/2027-01-13/primary\"},\n{\"member\":\"ana\",\"seat\":\"watch/day/2027-01-14/primary\"}",
        in: "rota/2027-W02.json")
    }
    #expect(
      problems == [
        "rota/2027-W02.json:3:15: found \"ana\", expected a member with a file in members. Somebody who has left keeps a file, with the date in \"left\". It is missed in 4 more places."
      ])
  }

  @Test func `a link is not followed, wherever it leads`() throws {
    let expected = "found a symbolic link, expected a file. Links are not followed; put the file itself here."
    #expect(
      try told {
        $0.disk.putLink(at: "/team/members/eve.json")
        $0.disk.delete("/team/duties/watch.json")
        $0.disk.putLink(at: "/team/duties/watch.json")
      } == ["duties/watch.json: \(expected)", "members/eve.json: \(expected)"])
    let folder = "found a symbolic link, expected a folder. Links are not followed; put the folder itself here."
    #expect(
      try told {
        $0.disk.delete("/team/calendar/holidays.json")
        $0.disk.putLink(at: "/team/calendar")
        $0.disk.putLink(at: "/team/leave/ben")
      } == ["calendar: \(folder)", "leave/ben: \(folder)"])
  }

  @Test func `a folder in place of a file and a file in place of a folder are told`() throws {
    #expect(
      try told {
        $0.disk.putFolder(at: "/team/members/eve.json")
        $0.put("journal", "")
        $0.put("leave/ben.json", "{}")
      } == [
        "journal: found a file, expected a folder.",
        "leave/ben.json: found a file, expected a folder named after a member. Leave lies in leave/MEMBER/FIRST-DATE.json.",
        "members/eve.json: found a folder, expected a file. Rename it, or put it elsewhere if it is nothing of respite's.",
      ])
  }

  @Test func `what cannot be read is told`() throws {
    #expect(
      try told {
        $0.disk.makeUnreadable("/team/members/ben.json")
        $0.disk.makeUnreadable("/team/calendar")
      } == [
        "calendar: found a folder that cannot be listed (permission denied), expected a folder that can be read.",
        "members/ben.json: found a file that cannot be read (permission denied), expected a file that can be read.",
      ])
  }

  @Test func `a file whose name can be none is told`() throws {
    #expect(
      try told {
        $0.put("members/In ês.json", "{}")
        $0.put("rota/2027-W54.json", "{}")
        $0.put("leave/ana/tomorrow.json", "{}")
        $0.put("leave/a b/2027-01-01.json", "{}")
        $0.put("journal/nobody.jsonl", "")
      } == [
        #"journal/nobody.jsonl: found the file name "nobody.jsonl", expected a name such as ines-4f1c8a20.jsonl, after its author and the folder it was written in. Rename it, or put it elsewhere if it is nothing of respite's."#,
        #"leave/a b: found the folder name "a b", expected the id of a member."#,
        #"leave/ana/tomorrow.json: found the file name "tomorrow.json", expected a name such as 2027-01-25.json, after the first date away. Rename it, or put it elsewhere if it is nothing of respite's."#,
        #"members/In ês.json: found the file name "In ês.json", expected a name such as ines.json, after the member's id. Rename it, or put it elsewhere if it is nothing of respite's."#,
        #"rota/2027-W54.json: found the file name "2027-W54.json", expected a name such as 2027-W02.json, after the week. Rename it, or put it elsewhere if it is nothing of respite's."#,
      ])
  }

  @Test(arguments: [
    "members/zoe.JSON", "members/zoe.txt", "members/zoe", "duties/watch.json.json5", "calendar/README.md",
    "rota/2027-W02.JSON", "journal/ines-4f1c8a20.json", "leave/ana/2027-03-08.JSON", "leave/ana/2027-03-08.txt",
    "leave/ana/2027-03-08", "leave/ana/2027-3-8.json", "leave/2027-03-08.json", "leave/ana.txt",
  ])
  func `nothing that could be meant for a file of the team is passed over`(path: String) throws {
    let problems = try told { $0.put(path, SmallTeam.ana) }
    #expect(problems.count == 1)
    #expect(problems.first?.hasPrefix("\(path): found ") == true, "\(problems)")
  }

  @Test func `a folder within a folder is told, whatever it holds`() throws {
    let told = try told {
      $0.put("leave/ana/old/2027-03-08.json", "{}")
      $0.disk.putFolder(at: "/team/members/away")
      $0.disk.putFolder(at: "/team/leave/a b")
    }
    let expected = "found a folder, expected a file. Rename it, or put it elsewhere if it is nothing of respite's."
    #expect(
      told == [
        "leave/a b: found the folder name \"a b\", expected the id of a member.", "leave/ana/old: \(expected)",
        "members/away: \(expected)",
      ])
  }

  @Test func `pipes and sockets are told for what they are not`() throws {
    let told = try told {
      $0.disk.putPipe(at: "/team/leave/ben")
      $0.disk.putPipe(at: "/team/leave/ana/2027-03-08.json")
      $0.disk.delete("/team/calendar/holidays.json")
      $0.disk.putPipe(at: "/team/calendar")
    }
    let found = "found something that is neither a file nor a folder, expected a"
    #expect(
      told == [
        "calendar: \(found) folder.",
        "leave/ana/2027-03-08.json: \(found) file. Rename it, or put it elsewhere if it is nothing of respite's.",
        "leave/ben: \(found) folder named after a member. Leave lies in leave/MEMBER/FIRST-DATE.json.",
      ])
  }

  @Test(arguments: [("Leave/ana/2027-03-08.json", "Leave"), ("rules.JSON", "rules.JSON"), ("TEAM.json", "TEAM.json")])
  func `capital letters hide nothing`(path: String, name: String) throws {
    let told = try told { $0.put(path, "{}") }
    #expect(
      told == [
        "\(name): found the name \"\(name)\", expected \(name.lowercased()), in small letters. Rename it, or put it elsewhere if it is nothing of respite's."
      ])
  }

  @Test func `names that some disks take for one are told`() throws {
    #expect(
      try told { $0.put("members/Ben.json", SmallTeam.ben.replacing("\"ben\"", with: "\"Ben\"")) } == [
        "members/ben.json: found a name like that of members/Ben.json, expected names that differ by more than capital letters. Some disks take the two for one; give one of them another id."
      ])
  }

  @Test(arguments: [
    "README.md", "notes/x.json", ".git/config", "zoe.json", "members/ana.json~", "members/.ana.json.swp",
    "members/.#ana.json", "members/#ana.json#", "members/ana.json.bak", "rota/2027-W02.json.orig", "leave/.DS_Store",
    "leave/.trash/2027-03-08.json", "leave/ana/.2027-03-08.json.swp", "leave/ana~", "journal/.gitkeep",
  ])
  func `what lies beside the team's folders, and what editors leave in them, is left alone`(path: String) throws {
    let bench = Bench.small()
    bench.put(path, "anything")
    #expect(try bench.workspace.load().notes == [])
  }

  @Test(arguments: [
    (
      [UInt8]("{\"id\": \"b".utf8) + [0xC3, 0x28],
      "1:10: found the byte 0xC3, expected UTF-8. Save the file again with that encoding."
    ),
    ([0xC0, 0xAF], "1:1: found the byte 0xC0, expected UTF-8. Save the file again with that encoding."),
    (
      [0x7B, 0x0A, 0xED, 0xA0, 0x80],
      "2:1: found the byte 0xED, expected UTF-8. Save the file again with that encoding."
    ),
    ([0xFF, 0xFE, 0x7B, 0x00], "1:1: found a file in UTF-16, expected UTF-8. Save it again with that encoding."),
    ([], "1:1: found nothing, expected a JSON object. The file is empty."),
    ([0x20, 0x0A], "2:1: found nothing, expected a JSON object. The file is empty."),
    ([0x7B, 0x00], #"1:2: found "U+0000", expected a key in double quotes."#),
    (Array("[]".utf8), "1:1: found a list, expected an object."),
    (Array("\"ben\"".utf8), #"1:1: found "ben", expected an object."#),
  ])
  func `bytes that make no object are told`(bytes: [UInt8], text: String) throws {
    let bench = Bench.small()
    bench.disk.put(bytes, at: "/team/members/ben.json")
    #expect(try bench.problems().map(\.description) == ["members/ben.json:\(text)"])
  }

  @Test func `every bad file is told, and what it would have named is not called unknown`() throws {
    #expect(
      try told {
        try $0.replace("\"ana\"", with: "'ana'", in: "members/ana.json")
        try $0.replace("\"watch\",\n  \"name\"", with: "watch,\n  \"name\"", in: "duties/watch.json")
        try $0.replace("80", with: "800", in: "members/ben.json")
        try $0.replace("approved", with: "maybe", in: "leave/ana/2027-02-01.json")
      }.map { String($0.prefix { $0 != " " }) } == [
        "duties/watch.json:2:9:", "leave/ana/2027-02-01.json:4:13:",
        "members/ana.json:3:9:",
        "members/ben.json:2:22:",
      ])
  }

  @Test func `leave that overlaps is told, unless it was declined or only touches`() throws {
    func overlap(_ from: String, _ more: String) throws -> [String] {
      try told {
        $0.put("leave/ana/\(from).json", "{\"member\": \"ana\", \"from\": \"\(from)\", \(more)}")
      }
    }
    #expect(
      try overlap("2027-02-05", "\"to\": \"2027-02-06\", \"status\": \"requested\"") == [
        "leave/ana/2027-02-05.json:1:27: found leave that overlaps with leave/ana/2027-02-01.json, expected dates not yet away. Withdraw one of them, or make one of both."
      ])
    #expect(try overlap("2027-01-20", "\"to\": \"2027-02-10\", \"status\": \"requested\"").count == 1)
    #expect(try overlap("2027-02-05", "\"to\": \"2027-02-06\", \"status\": \"declined\"") == [])
    #expect(try overlap("2027-02-06", "\"to\": \"2027-02-06\", \"status\": \"approved\"") == [])
    #expect(
      try overlap(
        "2027-01-29", "\"to\": \"2027-02-01\", \"endsAtNoon\": true, \"status\": \"approved\""
      ).count == 1)
  }

  @Test func `odd but harmless things are notes`() throws {
    let bench = Bench.small()
    try bench.replace("\"workDays\": []", with: "\"workdays\": []", in: "members/ben.json")
    try bench.replace("\"incident\"\n", with: "\"nightVision\"\n", in: "duties/watch.json")
    try bench.replace("\"seats\": 2", with: "\"seats\": 1", in: "duties/watch.json")
    try bench.replace("2027-01-12/primary", with: "2027-01-13/primary", in: "rota/2027-W02.json")
    #expect(
      try bench.workspace.load().notes == [
        "members/ben.json:9: the key \"workdays\" means nothing to respite. Maybe you meant \"workDays\".",
        "duties/watch.json:18: nobody has the skill \"nightVision\" or learns it.",
        "rota/2027-W02.json: 2 assignments to seats that the templates no longer have; what was is kept, and not planned.",
      ])
  }
}
