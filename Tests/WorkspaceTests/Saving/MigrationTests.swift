import Planning
import Rota
import Testing
import Workspace

@Suite struct MigrationTests {
  /// A format after the present one, in which names are shouted and calendars are gone.
  private static let next = Format(
    current: 2,
    migrations: [
      1: { files in
        var migrated = files.filter { !$0.key.hasPrefix("calendar/") }
        for (path, value) in migrated {
          guard case .object(var members) = value else { continue }
          if case .string(let name)? = members["name"] { members["name"] = .string(name.uppercased()) }
          if members["format"] != nil { members["format"] = 2 }
          migrated[path] = .object(members)
        }
        return migrated
      }
    ])

  private func workspace(_ bench: Bench) -> Workspace {
    Workspace(
      at: Bench.root, rules: RuleCatalog.all, calls: bench.disk, zones: Bench.zones, format: Self.next, patience: 0)
  }

  @Test func `an older format is migrated, with what was kept beside it`() throws {
    let bench = Bench.small()
    try bench.replace("\"id\"", with: "\"colour\": 1, \"id\"", in: "members/ben.json")
    let before = bench.files()
    let loaded = try workspace(bench).load()
    #expect(
      loaded.notes == [
        "The files were brought from format 1 to 2; as they were, they are kept in .respite/backup/format-1."
      ])
    #expect(loaded.state.team.members.map(\.name) == ["ANA", "BEN"])
    #expect(bench.text("team.json")?.contains("\"format\": 2") == true)
    #expect(bench.text("members/ben.json")?.contains("\"colour\": 1") == true)
    #expect(bench.text("calendar/holidays.json") == nil)
    for (path, bytes) in before { #expect(bench.disk.files["/team/.respite/backup/format-1/\(path)"] == bytes) }
    #expect(try workspace(bench).load().notes == [])
    let error = #expect(throws: WorkspaceError.self) { try bench.workspace.load() }
    #expect(error?.description.contains("team.json:3:13: found format 2, expected at most 1.") == true)
  }

  @Test func `a broken workspace is not migrated`() throws {
    let bench = Bench.small()
    try bench.replace("80", with: "", in: "members/ben.json")
    let before = bench.files()
    #expect(throws: WorkspaceError.self) { try workspace(bench).load() }
    #expect(bench.files() == before)
  }

  @Test(arguments: MemoryDisk.Loss.all)
  func `killed at any call, a migration is made again to the same end`(loss: MemoryDisk.Loss) throws {
    let whole = Bench.small()
    let expected = try workspace(whole).load().state
    for call in 1...300 {
      let bench = Bench.small()
      bench.disk.fault(.kill, at: call)
      do { _ = try workspace(bench).load() } catch {}
      let isOver = bench.disk.calls < call
      bench.disk.restart(losing: loss)
      #expect(try workspace(bench).load().state == expected, "call \(call)")
      #expect(bench.files() == whole.files(), "call \(call)")
      if isOver { return }
    }
    Issue.record("the migration never ended")
  }
}
