import Foundation
import Planning
import Rota
import SampleTeams
import Testing
import Workspace

/// The same on a real disk, in a folder of its own that is gone afterwards.
@Suite final class SystemFilesTests {
  private let root = FileManager.default.temporaryDirectory.appendingPathComponent("respite-\(UUID())").path

  deinit {
    do { try FileManager.default.removeItem(atPath: root) } catch { return }
  }

  private var workspace: Workspace {
    Workspace(at: root + "/some/where", rules: RuleCatalog.all, zones: Bench.zones, patience: 0)
  }

  private func path(_ relative: String) -> String { "\(root)/some/where/\(relative)" }

  private func write(_ text: String, _ relative: String) throws {
    try text.write(toFile: path(relative), atomically: true, encoding: .utf8)
  }

  @Test(arguments: SampleTeam.allCases)
  func `a sample team is unpacked, changed, undone and read again`(team: SampleTeam) throws {
    let unpacked = try workspace.unpack(team.bundle)
    #expect(try workspace.load().state == unpacked.state)
    let saved = try workspace.commit(
      .from(unpacked.state) { state in
        state.team.members.removeLast()
        state.team.leave = []
        state.team.settings.leads = []
      }, to: unpacked)
    #expect(try workspace.load().state == saved.state)
    let undone = try workspace.undo(try workspace.load(), author: "ines", time: Bench.noon).workspace
    #expect(undone.state == unpacked.state)
    #expect(try workspace.load().state == unpacked.state)
    #expect(try workspace.load().journal.count == 2)
  }

  @Test func `a folder that holds something is not written into`() throws {
    let first = try workspace.unpack(SampleTeam.lantern.bundle)
    #expect(throws: WorkspaceError.occupied(root + "/some/where")) { try workspace.create(first.state) }
    let other = Workspace(at: root + "/some", rules: RuleCatalog.all, zones: Bench.zones)
    #expect(throws: WorkspaceError.occupied(root + "/some")) { try other.create(first.state) }
    #expect(!other.exists)
  }

  @Test func `links, folders and pipes in place of files are told and not followed`() throws {
    _ = try workspace.unpack(SampleTeam.lantern.bundle)
    try "secret".write(toFile: root + "/outside.json", atomically: true, encoding: .utf8)
    try FileManager.default.createSymbolicLink(
      atPath: path("members/eve.json"), withDestinationPath: "../../../outside.json")
    try FileManager.default.createSymbolicLink(atPath: path("rota"), withDestinationPath: root)
    try FileManager.default.createDirectory(atPath: path("duties/x.json"), withIntermediateDirectories: false)
    #expect(mkfifo(path("members/pipe.json"), 0o600) == 0)
    let error = #expect(throws: WorkspaceError.self) { try workspace.load() }
    #expect(
      error?.description == """
        duties/x.json: found a folder, expected a file. Rename it, or put it elsewhere if it is nothing of respite's.
        members/eve.json: found a symbolic link, expected a file. Links are not followed; put the file itself here.
        members/pipe.json: found something that is neither a file nor a folder, expected a file. Rename it, or put it elsewhere if it is nothing of respite's.
        rota: found a symbolic link, expected a folder. Links are not followed; put the folder itself here.
        """)
  }

  @Test func `a lock somebody holds is respected, and is free when its holder is gone`() throws {
    let loaded = try workspace.unpack(SampleTeam.lantern.bundle)
    let calls = SystemFiles()
    let file = try calls.open(path(".respite/lock"), .lock)
    #expect(try calls.lock(file, .exclusive))
    let change = ChangeSet.from(loaded.state) { $0.team.settings.name = "Mine" }
    let error = #expect(throws: WorkspaceError.self) { try workspace.commit(change, to: loaded) }
    #if os(Linux)
      #expect(
        error?.description == "The workspace is being used by somebody else (process \(getpid())). Try again.")
    #else
      #expect(error?.description == "The workspace is being used by somebody else. Try again.")
    #endif
    try calls.write(Array("ines since 2027-01-11T12:00:00Z (process \(getpid()))\n".utf8), to: file)
    #expect(
      throws: WorkspaceError.held(
        "The workspace is being saved by ines since 2027-01-11T12:00:00Z (process \(getpid())). Try again.")
    ) { try workspace.load() }
    try calls.close(file)
    #expect(try workspace.commit(change, to: loaded).state.team.settings.name == "Mine")
  }

  @Test func `two who save at once never lose a change or mix two`() async throws {
    let start = try workspace.unpack(SampleTeam.lantern.bundle)
    let workspace = Workspace(at: path("").dropLast().description, rules: RuleCatalog.all, zones: Bench.zones)
    await withTaskGroup(of: Void.self) { group in
      for author in ["a", "b"] {
        group.addTask {
          var saved = 0
          while saved < 8 {
            do {
              let loaded = try workspace.load()
              let member = author == "a" ? 0 : 1
              _ = try workspace.commit(
                .from(loaded.state, by: author) { $0.team.members[member].name += author }, to: loaded)
              saved += 1
            } catch { continue }
          }
        }
      }
    }
    let end = try workspace.load()
    #expect(end.journal.count == 16)
    #expect(end.state.team.members[0].name == start.state.team.members[0].name + "aaaaaaaa")
    #expect(end.state.team.members[1].name == start.state.team.members[1].name + "bbbbbbbb")
  }

  @Test func `what only others may read is told in words`() throws {
    guard geteuid() != 0 else { return }
    _ = try workspace.unpack(SampleTeam.lantern.bundle)
    #expect(chmod(path("members/ines.json"), 0) == 0)
    let error = #expect(throws: WorkspaceError.self) { try workspace.load() }
    #expect(
      error?.description
        == "members/ines.json: found a file that cannot be read (permission denied), expected a file that can be read. Give yourself the right to it: see ls -l and chmod."
    )
  }

  @Test func `a failure names the path and what the system said`() throws {
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    try "".write(toFile: root + "/some", atomically: true, encoding: .utf8)
    let error = #expect(throws: WorkspaceError.self) { try workspace.unpack(SampleTeam.lantern.bundle) }
    #expect(
      error?.description
        == "\(root)/some/where cannot be made: it is no folder. A file stands where a folder should; move it elsewhere."
    )
  }

  /// What can stand in place of a file, and what is said of it.
  enum Intruder: String, CaseIterable {
    case pipe, endpoint, folder, link

    func put(at path: String) throws {
      try? FileManager.default.removeItem(atPath: path)
      switch self {
      case .pipe: #expect(mkfifo(path, 0o600) == 0)
      case .folder: try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      case .link: try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "nowhere")
      case .endpoint:
        #if canImport(Glibc)
          let kind = Int32(SOCK_STREAM.rawValue)
        #else
          let kind = SOCK_STREAM
        #endif
        let descriptor = socket(AF_UNIX, kind, 0)
        defer { close(descriptor) }
        // A socket's path is short, so it is made elsewhere and moved.
        let short = "/tmp/s\(UUID().uuidString.prefix(8))"
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(short.utf8)) }
        let bound = withUnsafePointer(to: &address) { pointer in
          pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
            bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
          }
        }
        #expect(bound == 0)
        try FileManager.default.moveItem(atPath: short, toPath: path)
      }
    }
  }

  @Test(
    arguments: Intruder.allCases,
    [
      ".respite/lock", ".respite/clone", ".respite/applied", ".respite/applied.new", ".respite/incoming/0", "team.json",
      "members/ines.json",
    ])
  func `whatever stands in place of a file, nothing waits for it and nothing is changed`(
    intruder: Intruder, place: String
  ) throws {
    let made = try workspace.unpack(SampleTeam.lantern.bundle)
    let change = ChangeSet.from(made.state) { $0.team.settings.name = "Mine" }
    try FileManager.default.createDirectory(atPath: path(".respite/incoming"), withIntermediateDirectories: true)
    try intruder.put(at: path(place))
    let team = FileManager.default.contents(atPath: path("team.json"))
    var failure: WorkspaceError?
    do throws(WorkspaceError) { _ = try workspace.commit(change, to: try workspace.load()) } catch { failure = error }
    switch failure {
    case .system(let sentence)?: #expect(sentence.contains(place), "\(sentence)")
    case .broken(let problems)?: #expect(problems.map(\.file) == [place])
    default: Issue.record("\(String(describing: failure))")
    }
    #expect(FileManager.default.contents(atPath: path("team.json")) == team)
  }

  @Test func `a file that is far too large is told, not read`() throws {
    _ = try workspace.unpack(SampleTeam.lantern.bundle)
    let file = open(path("members/ines.json"), O_WRONLY)
    #expect(ftruncate(file, 2 << 30) == 0)
    close(file)
    let error = #expect(throws: WorkspaceError.self) { try workspace.load() }
    #expect(
      error?.description
        == "members/ines.json: found a file that cannot be read (it is far too large), expected a file that can be read. No file of a workspace is; move it elsewhere."
    )
  }
}
