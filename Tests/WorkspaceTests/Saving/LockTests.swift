import Rota
import Testing
import Workspace

@Suite struct LockTests {
  @Test func `whoever finds the workspace being saved is told by whom, after some patience`() throws {
    let bench = Bench.small()
    let loaded = try bench.workspace.load()
    let saved = try bench.workspace.commit(.from(loaded.state) { $0.team.settings.name = "Grown" }, to: loaded)
    #expect(bench.text(".respite/lock") == "")
    let file = try bench.disk.open("/team/.respite/lock", .lock)
    #expect(try bench.disk.lock(file, .exclusive))
    let change = ChangeSet.from(saved.state) { $0.team.settings.name = "Again" }
    #expect(throws: WorkspaceError.held("The workspace is being used by somebody else. Try again.")) {
      try bench.workspace.load()
    }
    try bench.disk.write(Array("ines since 2027-01-11T12:00:00Z (process 1)\n".utf8), to: file)
    let held = WorkspaceError.held(
      "The workspace is being saved by ines since 2027-01-11T12:00:00Z (process 1). Try again.")
    #expect(throws: held) { try bench.workspace.commit(change, to: saved) }
    #expect(throws: held) { try bench.workspace.load() }
    #expect(bench.disk.pauses == 6)
    try bench.disk.close(file)
    #expect(try bench.workspace.commit(change, to: saved).state.team.settings.name == "Again")
  }

  @Test func `readers do not hinder each other, and hinder a writer`() throws {
    let bench = Bench.small()
    let loaded = try bench.workspace.load()
    let saved = try bench.workspace.commit(.from(loaded.state) { $0.team.settings.name = "Grown" }, to: loaded)
    let file = try bench.disk.open("/team/.respite/lock", .read)
    #expect(try bench.disk.lock(file, .shared))
    #expect(try bench.workspace.load().state == saved.state)
    #expect(throws: WorkspaceError.self) {
      try bench.workspace.commit(.from(saved.state) { $0.team.settings.name = "Again" }, to: saved)
    }
    try bench.disk.close(file)
  }

  @Test func `reading a workspace nobody has saved writes nothing`() throws {
    let bench = Bench.small()
    let before = bench.disk.files
    _ = try bench.workspace.load()
    #expect(bench.disk.files == before)
  }
}
