import Rota
import SampleTeams
import Testing
import Workspace

@Suite struct JournalTests {
  private static let journal = "journal/ines-c10e0001.jsonl"

  /// A bench on which the team was renamed so often.
  private func renamed(_ times: Int) throws -> (bench: Bench, loaded: LoadedWorkspace) {
    let bench = Bench.small()
    var current = try bench.workspace.load()
    for time in 1...times {
      current = try bench.workspace.commit(
        .from(current.state, "rename \(time)") { $0.team.settings.name = "\(time)" }, to: current)
    }
    return (bench, current)
  }

  @Test func `a line says who, when, why and what, and names the line before it`() throws {
    let (bench, loaded) = try renamed(2)
    let lines = try #require(bench.text(Self.journal)).split(separator: "\n")
    #expect(lines.count == 2)
    #expect(
      lines[0].hasPrefix(#"{"author":"ines","cause":"rename 1","kind":"change","sequence":1,"steps":[{"after":{"#))
    #expect(lines[0].hasSuffix(#","id":"team","what":"team"}],"time":"2027-01-11T12:00:00Z"}"#))
    #expect(lines[1].contains("\"previous\":\"\(loaded.journal[0].id)\",\"sequence\":2,"))
  }

  private static let unfinished =
    "\(journal): the last line is unfinished and does not count; the next change puts it aside."

  @Test func `a torn last line was never a change, and reading leaves it`() throws {
    let (bench, loaded) = try renamed(2)
    let whole = try #require(bench.text(Self.journal))
    bench.put(Self.journal, whole + "{\"author\":\"in")
    let before = bench.disk.files
    let again = try bench.workspace.load()
    #expect(again.notes == [Self.unfinished])
    #expect(again.state == loaded.state)
    #expect(again.journal == loaded.journal)
    #expect(try bench.workspace.load().notes == [Self.unfinished])
    #expect(bench.disk.files == before)
  }

  @Test(arguments: ["{\"author\":\"in", "{", "\u{0}\u{0}\u{0}", "{\"author\":\"In\u{EA}s"])
  func `a change cuts a torn last line off, keeps what it held and says so`(torn: String) throws {
    let (bench, _) = try renamed(2)
    let whole = try #require(bench.text(Self.journal))
    bench.put(Self.journal, whole + torn)
    let loaded = try bench.workspace.load()
    let saved = try bench.workspace.commit(.from(loaded.state) { $0.team.settings.name = "3" }, to: loaded)
    let kept = try #require(bench.disk.files.keys.first { $0.hasPrefix("/team/.respite/torn/ines-c10e0001-") })
    #expect(bench.disk.files[kept] == Array(torn.utf8))
    let path = kept.dropFirst("/team/".count)
    #expect(
      saved.notes.first
        == "\(Self.journal): an unfinished last line was cut off, for it had not been saved; it is kept in \(path).")
    #expect(bench.text(Self.journal)?.hasPrefix(whole + "{\"author\":\"ines\"") == true)
    #expect(try bench.workspace.load().journal == saved.journal)
    let next = try bench.workspace.commit(.from(saved.state) { $0.team.settings.name = "4" }, to: saved)
    #expect(next.journal.count == 4)
  }

  @Test func `a last line that lacks nothing but its line break is a line`() throws {
    let (bench, loaded) = try renamed(2)
    let whole = try #require(bench.text(Self.journal))
    bench.put(Self.journal, String(whole.dropLast()))
    let before = bench.disk.files
    let again = try bench.workspace.load()
    #expect(again.notes == [])
    #expect(again.journal == loaded.journal)
    #expect(bench.disk.files == before)
    let saved = try bench.workspace.commit(.from(again.state) { $0.team.settings.name = "3" }, to: again)
    #expect(bench.text(Self.journal)?.hasPrefix(whole + "{") == true)
    #expect(try bench.workspace.load().journal == saved.journal)
  }

  @Test func `a save whose line lacks its line break is finished`() throws {
    let (bench, before) = try renamed(1)
    let earlier = bench.disk.files
    let after = try bench.workspace.commit(.from(before.state, "late") { $0.team.settings.name = "Late" }, to: before)
    for (path, bytes) in earlier where !path.contains("/journal/") { bench.disk.put(bytes, at: path) }
    bench.put(Self.journal, String(try #require(bench.text(Self.journal)).dropLast()))
    let again = try bench.workspace.load()
    #expect(again.notes == ["An interrupted save was finished: late."])
    #expect(again.state == after.state)
  }

  @Test func `a last line without a line break that does not follow is told, not cut`() throws {
    let (bench, _) = try renamed(2)
    let lines = try #require(bench.text(Self.journal)).split(separator: "\n")
    bench.put(Self.journal, lines[0] + "\n" + lines[0])
    #expect(try bench.problems().map(\.line) == [2])
  }

  @Test func `nothing is finished or cut where the files cannot be read`() throws {
    let (bench, before) = try renamed(1)
    let earlier = bench.disk.files
    _ = try bench.workspace.commit(.from(before.state, "late") { $0.team.settings.name = "Late" }, to: before)
    for (path, bytes) in earlier where !path.contains("/journal/") { bench.disk.put(bytes, at: path) }
    bench.put(Self.journal, try #require(bench.text(Self.journal)) + "{")
    bench.put("members/ben.json", "{")
    let broken = bench.disk.files
    #expect(try !bench.problems().isEmpty)
    #expect(bench.disk.files == broken)
  }

  @Test func `where nothing can be written, an interrupted save is read from the journal`() throws {
    let (bench, before) = try renamed(1)
    let earlier = bench.disk.files
    let after = try bench.workspace.commit(.from(before.state, "late") { $0.team.settings.name = "Late" }, to: before)
    let expected = bench.files()
    for (path, bytes) in earlier where !path.contains("/journal/") { bench.disk.put(bytes, at: path) }
    bench.disk.makeReadOnly(true)
    let again = try bench.workspace.load()
    #expect(again.state == after.state)
    #expect(again.notes.first?.hasPrefix("An interrupted save could not be finished: ") == true)
    bench.disk.makeReadOnly(false)
    let saved = try bench.workspace.commit(.from(again.state) { $0.team.members[1].name = "Benny" }, to: again)
    #expect(saved.notes.first == "An interrupted save was finished: late.")
    #expect(bench.files()["team.json"] == expected["team.json"])
    #expect(try bench.workspace.load().state == saved.state)
  }

  @Test func `an empty line is called so`() throws {
    let (bench, _) = try renamed(2)
    let whole = try #require(bench.text(Self.journal))
    bench.put(Self.journal, whole.replacing("}\n{", with: "}\n\n{"))
    #expect(
      try bench.problems().map(\.description) == [
        "\(Self.journal):2:1: found an empty line, expected a change set. Take the empty line out."
      ])
  }

  @Test func `lines may end as some programs end them`() throws {
    let (bench, loaded) = try renamed(2)
    bench.put(Self.journal, try #require(bench.text(Self.journal)).replacing("\n", with: "\r\n"))
    let again = try bench.workspace.load()
    #expect(again.journal == loaded.journal)
    let saved = try bench.workspace.commit(.from(again.state) { $0.team.settings.name = "3" }, to: again)
    #expect(try bench.workspace.load().journal == saved.journal)
  }

  @Test func `a torn last line of somebody else's journal is left alone, with a note`() throws {
    let (bench, loaded) = try renamed(2)
    let theirs = "journal/ben-c10e0099.jsonl"
    bench.put(theirs, "{\"author\":\"be")
    let again = try bench.workspace.load()
    #expect(again.notes == ["\(theirs): the last line is unfinished, and left for whoever writes that journal."])
    #expect(again.state == loaded.state)
    let saved = try bench.workspace.commit(.from(again.state) { $0.team.settings.name = "3" }, to: again)
    #expect(saved.journal.count == 3)
    #expect(bench.text(theirs) == "{\"author\":\"be")
  }

  @Test func `a whole line the files have not followed is followed`() throws {
    let (bench, before) = try renamed(1)
    let earlier = bench.disk.files
    let after = try bench.workspace.commit(.from(before.state, "late") { $0.team.settings.name = "Late" }, to: before)
    let expected = bench.files()
    for (path, bytes) in earlier where !path.contains("/journal/") { bench.disk.put(bytes, at: path) }
    let again = try bench.workspace.load()
    #expect(again.notes == ["An interrupted save was finished: late."])
    #expect(again.state == after.state)
    #expect(bench.files() == expected)
  }

  @Test func `a line that was written over does not follow the one before it`() throws {
    let (bench, _) = try renamed(3)
    try bench.replace("rename 2", with: "rename 9", in: Self.journal)
    let problems = try bench.problems()
    #expect(problems.map(\.file) == [Self.journal])
    #expect(problems.map(\.line) == [3])
    #expect(
      problems.first?.advice
        == "A journal is only ever added to. Restore the file, or move it elsewhere: the other files do not need it.")
  }

  @Test func `a line that is no change set is told by its place`() throws {
    let (bench, _) = try renamed(1)
    bench.put("journal/ben-0000.jsonl", "{\"author\":1}\nnonsense\n")
    let problems = try bench.problems()
    #expect(problems.contains { $0.description.hasPrefix("journal/ben-0000.jsonl:1:11: found 1, expected a text.") })
    #expect(
      problems.contains {
        $0.description == "journal/ben-0000.jsonl:2:1: found nonsense, expected a value, texts in double quotes."
      })
  }

  @Test func `the journals of two clones make one story`() throws {
    let bench = Bench.small()
    let start = try bench.workspace.load()
    let other = Bench.small()
    // Another clone has another name.
    _ = other.disk.uniqueName()
    let later = Instant(seconds: Bench.noon.seconds + 60)
    let theirs = try other.workspace.commit(
      .from(start.state, "theirs", by: "ben", at: later) { $0.team.members[1].name = "Benno" },
      to: try other.workspace.load())
    _ = try bench.workspace.commit(
      .from(start.state, "first", by: "ana") { $0.team.members[0].name = "Anna" }, to: start)
    for (path, bytes) in other.files() where path.contains("ben") { bench.disk.put(bytes, at: "/team/\(path)") }
    let merged = try bench.workspace.load()
    #expect(merged.journal.map(\.change.cause) == ["first", "theirs"])
    #expect(merged.undoable == theirs.undoable)
    let saved = try bench.workspace.commit(
      .from(merged.state, "after", by: "ana", at: later) { $0.team.settings.name = "Both" }, to: merged)
    #expect(saved.journal.map(\.change.cause) == ["first", "theirs", "after"])
    #expect(saved.journal.map(\.sequence) == [1, 1, 2])
    #expect(
      bench.files().keys.filter { $0.hasPrefix("journal/") }.sorted() == [
        "journal/ana-c10e0001.jsonl", "journal/ben-c10e0002.jsonl",
      ])
    var current = saved
    for cause in ["after", "theirs", "first"] {
      let (undone, back) = try bench.workspace.undo(current, author: "ana", time: later)
      #expect(undone.change.cause == cause)
      current = back
    }
    #expect(current.state == start.state)
  }

  @Test func `a clock that was set back does not turn the order round`() throws {
    let (bench, loaded) = try renamed(1)
    let earlier = Instant(seconds: Bench.noon.seconds - 3600)
    let saved = try bench.workspace.commit(
      .from(loaded.state, "back then", at: earlier) { $0.team.settings.name = "Back" }, to: loaded)
    #expect(saved.journal.map(\.change.cause) == ["rename 1", "back then"])
    #expect(saved.journal.last?.change.time == earlier)
  }

  @Test(arguments: [
    ("ines", "ines"), ("Inês Carvalho", "In_s_Carvalho"), ("../../etc", "_.._.._etc"), ("", "somebody"),
    ("-", "-"), (String(repeating: "a", count: 300), String(repeating: "a", count: 40)),
  ])
  func `an author's name leads nowhere else`(author: String, file: String) throws {
    let bench = Bench.small()
    let loaded = try bench.workspace.load()
    let change = ChangeSet.from(loaded.state, "a\nb\u{7}", by: author) { $0.team.settings.name = "X" }
    let saved = try bench.workspace.commit(change, to: loaded)
    #expect(bench.text("journal/\(file)-c10e0001.jsonl") != nil)
    #expect(saved.journal.map(\.change) == [change])
    #expect(try bench.workspace.load().journal == saved.journal)
  }

  @Test func `an author whose name is written in other letters goes on in the same journal`() throws {
    let (bench, loaded) = try renamed(1)
    let saved = try bench.workspace.commit(
      .from(loaded.state, by: "Ines") { $0.team.settings.name = "Big" }, to: loaded)
    #expect(bench.files().keys.filter { $0.hasPrefix("journal/") } == [Self.journal])
    #expect(try bench.workspace.load().journal == saved.journal)
  }

  @Test func `going back to an older version of all files is no interrupted save`() throws {
    let (bench, _) = try renamed(1)
    let old = bench.files()
    _ = try bench.workspace.commit(
      .from(try bench.workspace.load().state) { $0.team.settings.name = "New" }, to: try bench.workspace.load())
    for (path, bytes) in old { bench.disk.put(bytes, at: "/team/\(path)") }
    let loaded = try bench.workspace.load()
    #expect(loaded.notes == [])
    #expect(loaded.state.team.settings.name == "1")
    let saved = try bench.workspace.commit(.from(loaded.state) { $0.team.settings.name = "Other" }, to: loaded)
    #expect(try bench.workspace.load().state == saved.state)
  }
}
