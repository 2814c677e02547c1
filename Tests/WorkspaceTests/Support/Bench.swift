import Planning
import Rota
import SampleTeams
import Testing
import Workspace

/// What most tests of a workspace need: a disk in memory with a team on it.
struct Bench {
  static let root = "/team"
  static let noon = Instant(seconds: 1_799_668_800)

  let disk: MemoryDisk

  init(_ disk: MemoryDisk = MemoryDisk()) { self.disk = disk }

  /// A bench with the same on its disk.
  func copy() -> Bench { Bench(MemoryDisk(copying: disk)) }

  var workspace: Workspace {
    Workspace(at: Self.root, rules: RuleCatalog.all, calls: disk, zones: Self.zones, patience: 2)
  }

  /// Zones without their clock changes, which files do not depend on; any name that looks like one is known.
  static let zones: ZoneSource = { ids in
    let known = ids.filter { id in
      ["Europe/", "America/", "Asia/", "Etc/"].contains { id.text.hasPrefix($0) } && !id.text.contains("Lisbn")
    }
    let zones = known.map { Zone(id: $0, firstOffset: 0, transitions: []) }
    return (ZoneTable(zones + [.utc]), ids.subtracting(known).filter { $0 != "UTC" }.sorted())
  }

  /// A disk with a sample team unpacked.
  static func holding(_ team: SampleTeam) throws -> (bench: Bench, loaded: LoadedWorkspace) {
    let bench = Bench()
    return (bench, try bench.workspace.unpack(team.bundle))
  }

  /// A disk with a team of two, written by hand.
  static func small() -> Bench {
    let bench = Bench()
    for (path, text) in SmallTeam.files { bench.put(path, text) }
    return bench
  }

  func put(_ path: String, _ text: String) { disk.put(text, at: "\(Self.root)/\(path)") }

  func text(_ path: String) -> String? {
    disk.files["\(Self.root)/\(path)"].map { String(decoding: $0, as: UTF8.self) }
  }

  /// Puts another text into a file that holds it once.
  func replace(_ old: String, with new: String, in path: String) throws {
    let before = try #require(text(path))
    guard before.ranges(of: old).count == 1 else { throw Unfit(text: "\(old) in \(path)") }
    put(path, before.replacing(old, with: new))
  }

  /// A text that should stand in a file once, and does not.
  struct Unfit: Error {
    let text: String
  }

  /// The files of the workspace by relative path, without what is private to the folder, and without journals if asked.
  func files(journals: Bool = true) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for (path, bytes) in disk.files where path.hasPrefix("\(Self.root)/") {
      let relative = String(path.dropFirst(Self.root.count + 1))
      if relative.hasPrefix(".respite/") || (!journals && relative.hasPrefix("journal/")) { continue }
      files[relative] = bytes
    }
    return files
  }

  /// The problems loading finds.
  func problems() throws -> [FileProblem] {
    do throws(WorkspaceError) {
      _ = try workspace.load()
      return []
    } catch {
      guard case .broken(let problems) = error else { throw error }
      return problems
    }
  }
}

extension ChangeSet {
  /// A change from one state to another, by somebody.
  static func from(
    _ old: TeamState, _ cause: String = "test", by author: String = "ines", at time: Instant = Bench.noon,
    _ change: (inout TeamState) -> Void
  ) -> ChangeSet {
    var new = old
    change(&new)
    return ChangeSet(steps: steps(from: old, to: new), author: author, time: time, cause: cause)
  }
}
