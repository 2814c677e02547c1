import Rota
import SampleTeams
import Testing
import Workspace

@Suite struct CommitTests {
  @Test func `a change is on the disk, in the journal and in what commit gives back`() throws {
    let bench = Bench.small()
    let loaded = try bench.workspace.load()
    let change = ChangeSet.from(loaded.state, "ana works on Wednesdays") { $0.team.members[0].workDays.append(.wed) }
    let saved = try bench.workspace.commit(change, to: loaded)
    #expect(saved.state.team.members[0].workDays == [.mon, .tue, .wed])
    #expect(saved.journal.map(\.change) == [change])
    #expect(saved.undoable?.change == change)
    #expect(saved.redoable == nil)
    let again = try bench.workspace.load()
    #expect(again.state == saved.state)
    #expect(again.journal == saved.journal)
    #expect(bench.text("members/ana.json") == SmallTeam.ana.replacing("\"tue\"\n", with: "\"tue\",\n    \"wed\"\n"))
  }

  @Test func `what the files would not take is told before, and nothing is written`() throws {
    let bench = Bench.small()
    let loaded = try bench.workspace.load()
    let before = bench.files()
    let fine = ChangeSet.from(loaded.state) { $0.team.members[0].fullTimePercent = 50 }
    #expect(bench.workspace.trouble(with: fine, in: loaded) == nil)
    let share = ChangeSet.from(loaded.state) { $0.team.members[0].fullTimePercent = 250 }
    #expect(bench.workspace.trouble(with: share, in: loaded)?.hasPrefix("250 cannot be saved. ") == true)
    let zone = ChangeSet.from(loaded.state) { $0.team.members[0].zone = "Europe/Lisbn" }
    #expect(bench.workspace.trouble(with: zone, in: loaded)?.contains("Lisbn\" cannot be saved. ") == true)
    #expect(bench.files() == before)
  }

  @Test func `only files that change are written`() throws {
    let bench = Bench.small()
    bench.put("members/ben.json", "{ \"id\": \"ben\", \"name\": \"Ben\", \"site\": \"lis\" }")
    let loaded = try bench.workspace.load()
    let before = bench.files()
    _ = try bench.workspace.commit(.from(loaded.state) { $0.team.members[0].name = "Anna" }, to: loaded)
    let after = bench.files()
    #expect(Set(after.keys).subtracting(before.keys) == ["journal/ines-c10e0001.jsonl"])
    #expect(before.keys.filter { before[$0] != after[$0] } == ["members/ana.json"])
  }

  @Test func `a rota has one assignment a line, sorted by seat`() throws {
    let bench = Bench.small()
    let loaded = try bench.workspace.load()
    let change = ChangeSet.from(loaded.state) { state in
      for seat in ["watch/day/2027-01-19/primary", "watch/day/2027-01-18/primary/2", "watch/day/2027-01-18/primary"] {
        guard let seat = SeatID(seat) else { continue }
        state.rota.assign(Assignment(seat: seat, member: "ana", pinned: seat.index == 2))
      }
    }
    let changed = change.steps.filter { !"\($0)".contains("2027-01-18/primary/2") }
    let edited = ChangeSet(steps: changed, author: "ines", time: Bench.noon, cause: "test")
    _ = try bench.workspace.commit(edited, to: loaded)
    #expect(
      bench.text("rota/2027-W03.json")?.contains(
        """
          "assignments": [
            {"member":"ana","seat":"watch/day/2027-01-18/primary"},
        """) == true)
  }

  @Test func `what another program keeps in the files stays there`() throws {
    let bench = Bench.small()
    try bench.replace(
      "\"id\": \"ana\",", with: "\"id\": \"ana\", \"colour\": [1.50, {\"b\": null}],", in: "members/ana.json")
    try bench.replace("\"id\": \"day\",", with: "\"id\": \"day\", \"room\": \"B2\",", in: "duties/watch.json")
    try bench.replace(
      "{\"member\":\"ben\",", with: "{\"ticket\":7, \"member\":\"ben\",", in: "rota/2027-W02.json")
    var loaded = try bench.workspace.load()
    let change = ChangeSet.from(loaded.state) { state in
      state.team.members[0].name = "Anna"
      var second = state.team.duties[0].templates[0]
      second.id = "another"
      state.team.duties[0].templates.insert(second, at: 0)
      if let seat = SeatID("watch/day/2027-01-11/primary") { state.rota.unassign(seat) }
    }
    loaded = try bench.workspace.commit(change, to: loaded)
    let ana = try #require(bench.text("members/ana.json"))
    #expect(ana.contains("  \"colour\": [\n    1.50,\n    {\n      \"b\": null\n    }\n  ],\n"))
    let duty = try #require(bench.text("duties/watch.json"))
    #expect(duty.ranges(of: "\"room\": \"B2\"").count == 1)
    let room = try #require(duty.ranges(of: "\"room\"").first)
    let another = try #require(duty.ranges(of: "\"another\"").first)
    #expect(another.lowerBound < room.lowerBound)
    #expect(
      bench.text("rota/2027-W02.json")?.contains(
        "{\"member\":\"ben\",\"pinned\":true,\"seat\":\"watch/day/2027-01-11/primary/2\",\"ticket\":7}") == true)
    #expect(try bench.workspace.load().state == loaded.state)
  }

  @Test func `a reason is dropped by the next save, whatever it changes, and is nowhere afterwards`() throws {
    let bench = Bench.small()
    try bench.replace("\"to\"", with: "\"Reason\": \"migraine\", \"to\"", in: "leave/ana/2027-02-01.json")
    try bench.replace("\"id\"", with: "\"note\": \"migraine\", \"id\"", in: "members/ben.json")
    let loaded = try bench.workspace.load()
    #expect(
      loaded.notes == [
        "leave/ana/2027-02-01.json: \"Reason\" is not kept, for nobody is asked why; the next save takes it out.",
        "members/ben.json: \"note\" is not kept, for nobody is asked why; the next save takes it out.",
      ])
    let saved = try bench.workspace.commit(.from(loaded.state) { $0.team.settings.name = "Grown" }, to: loaded)
    #expect(bench.text("leave/ana/2027-02-01.json") == SmallTeam.leave)
    #expect(bench.text("members/ben.json") == SmallTeam.ben)
    _ = try bench.workspace.undo(saved, author: "ana", time: Bench.noon)
    for (path, bytes) in bench.disk.files {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("migraine"), "\(path)")
    }
    #expect(try bench.workspace.load().notes == [])
  }

  @Test func `files that changed since they were read are not written over`() throws {
    let bench = Bench.small()
    let loaded = try bench.workspace.load()
    let change = ChangeSet.from(loaded.state) { $0.team.settings.name = "Mine" }
    try bench.replace("\"Ben\"", with: "\"Benny\"", in: "members/ben.json")
    let before = bench.files()
    #expect(throws: WorkspaceError.changed) { try bench.workspace.commit(change, to: loaded) }
    #expect(bench.files() == before)
    let again = try bench.workspace.load()
    let saved = try bench.workspace.commit(change, to: again)
    #expect(throws: WorkspaceError.changed) { try bench.workspace.commit(change, to: again) }
    bench.put("members/new.json", SmallTeam.ben.replacing("ben", with: "new"))
    #expect(throws: WorkspaceError.changed) { try bench.workspace.undo(saved, author: "a", time: Bench.noon) }
  }

  @Test func `what cannot be put in its place is not saved`() throws {
    let bench = Bench.small()
    let loaded = try bench.workspace.load()
    let before = bench.files()
    bench.disk.makeUnchangeable("/team")
    let error = #expect(throws: WorkspaceError.self) {
      try bench.workspace.commit(.from(loaded.state) { $0.team.settings.name = "Mine" }, to: loaded)
    }
    #expect(error?.description == "/team cannot be changed: permission denied.")
    #expect(bench.files() == before)
  }

  @Test func `a step that does not fit is refused and nothing is written`() throws {
    let bench = Bench.small()
    let loaded = try bench.workspace.load()
    let seat = try #require(SeatID("watch/day/2027-01-11/primary"))
    let step = ChangeSet.Step.assignment(seat: seat, before: nil, after: ChangeSet.Holder(member: "ben"))
    let change = ChangeSet(steps: [step], author: "ana", time: Bench.noon, cause: "test")
    let before = bench.disk.files
    let error = #expect(throws: WorkspaceError.self) { try bench.workspace.commit(change, to: loaded) }
    #expect(
      error?.description == "The seat watch/day/2027-01-11/primary cannot be changed: ana holds it now.")
    #expect(bench.disk.files == before)
  }

  @Test func `what could not be read again is refused and nothing is written`() throws {
    let bench = Bench.small()
    let loaded = try bench.workspace.load()
    let before = bench.disk.files
    let changes: [(String, (inout TeamState) -> Void)] = [
      (
        "members/ben.json would have \"por\", where a site of team.json is expected",
        { $0.team.members[1].site = "por" }
      ),
      (
        "members/ben.json would have 0, where a whole number from 1 to 100 is expected",
        { $0.team.members[1].fullTimePercent = 0 }
      ),
      (
        "leave/ana/2027-02-01.json would have \"ana\", where a member with a file in members is expected",
        { state in
          state.team.members.remove(at: 0)
          state.team.settings.leads = []
        }
      ),
    ]
    for (why, edit) in changes {
      let error = #expect(throws: WorkspaceError.self) {
        try bench.workspace.commit(.from(loaded.state, "test", edit), to: loaded)
      }
      #expect(error?.description == "That cannot be saved: \(why).")
      #expect(bench.disk.files == before)
    }
  }

  @Test func `an id that would lead out of the folder is refused`() throws {
    let bench = Bench.small()
    let loaded = try bench.workspace.load()
    let before = bench.disk.files
    for id in ["../escape", "a/b", ".hidden", "", "x y"] {
      let change = ChangeSet.from(loaded.state) {
        $0.team.members.append(Member(id: MemberID(id), name: "Eve", site: "lis"))
      }
      #expect(throws: WorkspaceError.self, "\(id)") { try bench.workspace.commit(change, to: loaded) }
      #expect(bench.disk.files == before)
    }
  }

  @Test func `an empty change set is no change`() throws {
    let bench = Bench.small()
    let loaded = try bench.workspace.load()
    let before = bench.disk.files
    let saved = try bench.workspace.commit(.from(loaded.state) { _ in }, to: loaded)
    #expect(saved.journal == [])
    #expect(bench.disk.files == before)
  }

  @Test func `what is private to the folder is kept from git`() throws {
    let bench = Bench.small()
    let loaded = try bench.workspace.load()
    _ = try bench.workspace.commit(.from(loaded.state) { $0.team.settings.name = "Grown" }, to: loaded)
    #expect(bench.text(".respite/.gitignore") == "*\n")
  }

  @Test(arguments: SampleTeam.allCases)
  func `the same state has the same bytes, however it came about`(team: SampleTeam) throws {
    let (bench, loaded) = try Bench.holding(team)
    let start = bench.files()
    var current = loaded
    for edit in 0..<3 {
      current = try bench.workspace.commit(.from(current.state) { $0.team.members[edit].name += "!" }, to: current)
    }
    for edit in 0..<3 {
      current = try bench.workspace.commit(
        .from(current.state) { $0.team.members[edit].name.removeLast() }, to: current)
    }
    #expect(bench.files(journals: false) == start)
  }
}
