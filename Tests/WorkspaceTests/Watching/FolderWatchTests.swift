import Dispatch
import Foundation
import Planning
import Rota
import SampleTeams
import Testing
import Workspace

/// Changes that somebody else makes, on a real disk.
@Suite final class FolderWatchTests {
  private let root = FileManager.default.temporaryDirectory.appendingPathComponent("respite-\(UUID())").path
  private let told = DispatchSemaphore(value: 0)

  deinit {
    do { try FileManager.default.removeItem(atPath: root) } catch { return }
  }

  private var workspace: Workspace {
    Workspace(at: root, rules: RuleCatalog.all, zones: Bench.zones, patience: 0)
  }

  private func watching() -> FolderWatch {
    let told = told
    return workspace.watch { told.signal() }
  }

  /// Whether it is told of something within a time that is more than enough.
  private var isTold: Bool { told.wait(timeout: .now() + 20) == .success }

  private func write(_ text: String, _ relative: String, atomically: Bool = true) throws {
    let path = "\(root)/\(relative)"
    try FileManager.default.createDirectory(
      atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try text.write(toFile: path, atomically: atomically, encoding: .utf8)
  }

  @Test(arguments: [true, false])
  func `a file that is replaced, or written where it lies, is told of and named`(atomically: Bool) throws {
    let loaded = try workspace.unpack(SampleTeam.lantern.bundle)
    let watch = watching()
    #expect(try workspace.changedFiles(since: loaded).isEmpty)
    try write("{", "rules.json", atomically: atomically)
    #expect(isTold)
    #expect(try workspace.changedFiles(since: loaded) == ["rules.json"])
    withExtendedLifetime(watch) {}
  }

  @Test func `a save by somebody else is told of, and every file of it is named`() throws {
    let loaded = try workspace.unpack(SampleTeam.lantern.bundle)
    let watch = watching()
    _ = try workspace.commit(.from(loaded.state) { $0.team.members[0].name = "Somebody Else" }, to: loaded)
    #expect(isTold)
    let files = try workspace.changedFiles(since: loaded)
    #expect(files.contains("members/\(loaded.state.team.members[0].id).json"))
    #expect(files.contains { $0.hasPrefix("journal/") } && files.count == 2)
    withExtendedLifetime(watch) {}
  }

  @Test func `leave in a folder that was not there is told of, and so is what comes into that folder later`() throws {
    let loaded = try workspace.unpack(SampleTeam.lantern.bundle)
    let watch = watching()
    try FileManager.default.createDirectory(atPath: "\(root)/leave/newcomer", withIntermediateDirectories: true)
    #expect(isTold)
    try write("{}", "leave/newcomer/2027-03-01.json")
    #expect(isTold)
    #expect(try workspace.changedFiles(since: loaded) == ["leave/newcomer/2027-03-01.json"])
    withExtendedLifetime(watch) {}
  }

  @Test func `a file that vanishes is told of and named`() throws {
    let loaded = try workspace.unpack(SampleTeam.lantern.bundle)
    let watch = watching()
    try FileManager.default.removeItem(atPath: "\(root)/team.json")
    #expect(isTold)
    #expect(try workspace.changedFiles(since: loaded) == ["team.json"])
    withExtendedLifetime(watch) {}
  }

  @Test func `what was saved from here has not changed since`() throws {
    let loaded = try workspace.unpack(SampleTeam.lantern.bundle)
    let saved = try workspace.commit(.from(loaded.state) { $0.team.members[0].name = "Renamed" }, to: loaded)
    #expect(try workspace.changedFiles(since: saved).isEmpty)
    let undone = try workspace.undo(saved, author: "ines", time: Bench.noon).workspace
    #expect(try workspace.changedFiles(since: undone).isEmpty)
  }
}
