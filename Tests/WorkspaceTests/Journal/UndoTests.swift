import Rota
import SampleTeams
import TestSupport
import Testing
import Workspace

@Suite struct UndoTests {
  @Test func `undo walks back to the first bytes and redo walks forward again`() throws {
    for seed in UInt64(1)...20 {
      var random = SplitMix64(seed: seed)
      let (bench, loaded) = try Bench.holding(.lantern)
      var states = [bench.files(journals: false)]
      var current = loaded
      for _ in 0..<6 {
        let change = Self.change(of: current.state, &random)
        if change.isEmpty { continue }
        current = try bench.workspace.commit(change, to: current)
        states.append(bench.files(journals: false))
      }
      for expected in states.dropLast().reversed() {
        current = try bench.workspace.undo(current, author: "ines", time: Bench.noon).workspace
        #expect(bench.files(journals: false) == expected, "seed \(seed)")
      }
      #expect(throws: WorkspaceError.nothing("There is nothing to undo."), "seed \(seed)") {
        try bench.workspace.undo(current, author: "ines", time: Bench.noon)
      }
      for expected in states.dropFirst() {
        current = try bench.workspace.redo(current, author: "ines", time: Bench.noon).workspace
        #expect(bench.files(journals: false) == expected, "seed \(seed)")
      }
      #expect(throws: WorkspaceError.nothing("There is nothing to redo."), "seed \(seed)") {
        try bench.workspace.redo(current, author: "ines", time: Bench.noon)
      }
      #expect(current.journal == (try bench.workspace.load().journal), "seed \(seed)")
    }
  }

  @Test func `every change that holds knows how many undos take it back`() throws {
    let (bench, loaded) = try Bench.holding(.lantern)
    var current = loaded
    for name in ["One", "Two", "Three"] {
      current = try bench.workspace.commit(.from(current.state) { $0.team.settings.name = name }, to: current)
    }
    let ids = current.journal.suffix(3).map(\.id)
    #expect(ids.map { current.undosByEntry[$0] } == [3, 2, 1])
    current = try bench.workspace.undo(current, author: "ines", time: Bench.noon).workspace
    #expect(ids.map { current.undosByEntry[$0] } == [2, 1, nil])
    current = try bench.workspace.redo(current, author: "ines", time: Bench.noon).workspace
    #expect(ids.map { current.undosByEntry[$0] } == [3, 2, 1])
    #expect(current.journal.last.map { current.undosByEntry[$0.id] } == .some(nil), "a redo is no change of its own")
  }

  @Test func `undo gives back what was written by hand to the letter`() throws {
    let bench = Bench.small()
    let byHand = "{\"name\": \"Ben\", \"id\": \"ben\",\r\n\t\"site\": \"lis\", \"colour\": 0.50}"
    bench.put("members/ben.json", byHand)
    try bench.replace("\"status\"", with: "\"seen\": true, \"status\"", in: "leave/ana/2027-02-01.json")
    bench.disk.delete("/team/rules.json")
    let loaded = try bench.workspace.load()
    let before = bench.files()
    let saved = try bench.workspace.commit(
      .from(loaded.state) { state in
        state.team.members[1].name = "Benedict"
        state.team.leave = []
        state.team.rules["noHero"] = RuleSetting(level: .soft)
      }, to: loaded)
    #expect(bench.text("members/ben.json") != byHand)
    #expect(bench.text("leave/ana/2027-02-01.json") == nil)
    let after = bench.files(journals: false)
    let undone = try bench.workspace.undo(saved, author: "ana", time: Bench.noon).workspace
    #expect(bench.files(journals: false) == before)
    let redone = try bench.workspace.redo(undone, author: "ana", time: Bench.noon).workspace
    #expect(bench.files(journals: false) == after)
    _ = try bench.workspace.undo(redone, author: "ana", time: Bench.noon)
    #expect(bench.files(journals: false) == before)
  }

  @Test func `undo leaves alone what somebody added to a file since`() throws {
    let bench = Bench.small()
    try bench.replace("\"id\"", with: "  \"id\"", in: "members/ben.json")
    let loaded = try bench.workspace.load()
    _ = try bench.workspace.commit(.from(loaded.state) { $0.team.members[1].name = "Benedict" }, to: loaded)
    try bench.replace("\"id\"", with: "\"colour\": \"red\", \"id\"", in: "members/ben.json")
    _ = try bench.workspace.undo(try bench.workspace.load(), author: "ana", time: Bench.noon)
    #expect(bench.text("members/ben.json") == SmallTeam.ben.replacing("{\n", with: "{\n  \"colour\": \"red\",\n"))
  }

  @Test func `undo is refused where somebody changed the same thing by hand`() throws {
    let bench = Bench.small()
    let loaded = try bench.workspace.load()
    _ = try bench.workspace.commit(.from(loaded.state) { $0.team.members[1].name = "Benedict" }, to: loaded)
    try bench.replace("Benedict", with: "Benno", in: "members/ben.json")
    let error = #expect(throws: WorkspaceError.self) {
      try bench.workspace.undo(try bench.workspace.load(), author: "ana", time: Bench.noon)
    }
    #expect(error?.description == "The member ben cannot be changed: it has changed since.")
  }

  @Test func `a new change ends what could be brought back`() throws {
    let bench = Bench.small()
    var current = try bench.workspace.load()
    current = try bench.workspace.commit(.from(current.state, "one") { $0.team.settings.name = "1" }, to: current)
    current = try bench.workspace.commit(.from(current.state, "two") { $0.team.settings.name = "2" }, to: current)
    let (undone, back) = try bench.workspace.undo(current, author: "ben", time: Bench.noon)
    #expect(undone.change.cause == "two")
    #expect(back.redoable == undone)
    #expect(back.undoable?.change.cause == "one")
    #expect(back.journal.last?.kind == .undo(of: undone.id))
    #expect(back.journal.last?.change.cause == "undo: two")
    #expect(back.journal.last?.change.author == "ben")
    current = try bench.workspace.commit(.from(back.state, "three") { $0.team.settings.name = "3" }, to: back)
    #expect(current.redoable == nil)
    #expect(
      try bench.workspace.undo(current, author: "ben", time: Bench.noon).workspace.state.team.settings.name == "1")
  }

  /// A random change of a few things at once.
  private static func change(of state: TeamState, _ random: inout SplitMix64) -> ChangeSet {
    .from(state, "random") { state in
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: 0..<state.team.members.count, using: &random)
        let member = state.team.members[place].id
        let day = Day(number: 20_832 + Int.random(in: 0..<28, using: &random))
        switch Int.random(in: 0..<7, using: &random) {
        case 0: state.team.members[place].fullTimePercent = Int.random(in: 1...100, using: &random)
        case 1:
          if !state.team.leave.contains(where: { $0.member == member }) {
            state.team.leave.append(Leave(member: member, from: day, to: day + 3, status: .requested, requested: day))
            state.team.leave.sort { ($0.member, $0.from) < ($1.member, $1.from) }
          }
        case 2: state.team.leave = state.team.leave.filter { $0.member != member }
        case 3: state.team.rules["noHero"] = RuleSetting(level: .soft, weight: Int.random(in: 1...9, using: &random))
        case 4: state.rota.set(ISOWeek(of: day), to: .published)
        case 5: state.team.calendars = state.team.calendars.isEmpty ? [Calendar(id: "own", name: "Own")] : []
        default:
          let seat = SeatID(duty: "incident-watch", template: "eve", day: day, role: "primary")
          state.rota.assign(Assignment(seat: seat, member: member, pinned: Bool.random(using: &random)))
        }
      }
    }
  }
}
