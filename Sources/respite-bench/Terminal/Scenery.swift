import Foundation
import Planning
import Rota
import SampleTeams
import Scheduling
import Workspace

/// The files that the measured programs look at, in a folder of their own.
struct Scenery {
  let folder: String
  /// The sample team's first date.
  private(set) var today = ""

  init(folder: String) throws {
    self.folder = folder
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  var beacon: String { "\(folder)/beacon" }

  /// Forty-five people, so many weeks planned and on disk.
  mutating func makeBeacon(weeks: Int) throws {
    let workspace = Workspace(at: beacon, rules: RuleCatalog.all)
    let loaded = workspace.exists ? try workspace.load() : try workspace.unpack(SampleTeam.beacon.bundle)
    let state = loaded.state
    let first = state.team.settings.horizon?.from ?? Day(number: 20_000)
    today = "\(first)"
    let span = DaySpan(from: first, count: weeks * 7)
    guard state.rota.assignments(in: span).isEmpty else { return }
    let effort = Effort(moves: 2_000_000, lanes: 2, threads: 2, seed: 1, seconds: 60)
    let proposal = Planner(zones: loaded.zones).plan(state, span: span, effort: effort) { _ in true }
    let changes = ChangeSet(
      steps: proposal.steps, author: "bench", time: Instant(seconds: 1_800_000_000), cause: "plan \(weeks) weeks")
    _ = try workspace.commit(changes, to: loaded)
  }

  /// Settings in which nothing moves by itself: whatever comes after a key is its answer.
  func makeStill() throws -> String {
    let settings = "\(folder)/still/respite"
    try FileManager.default.createDirectory(atPath: settings, withIntermediateDirectories: true)
    try "{\"reduceMotion\": true}\n".write(toFile: "\(settings)/config.json", atomically: true, encoding: .utf8)
    return "\(folder)/still"
  }

  /// A text of many lines.
  func makeText() throws -> String {
    let path = "\(folder)/text"
    let lines = (1...5000).map { "\($0) " + String(repeating: "the quick brown fox ", count: 8) }
    try (lines.joined(separator: "\n") + "\n").write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  /// A repository with many commits.
  func makeRepository(git: String) throws -> String {
    let path = "\(folder)/repository"
    guard !FileManager.default.fileExists(atPath: path) else { return path }
    var stream = ""
    for number in 1...400 {
      let message = "Change number \(number) of many"
      stream += "commit refs/heads/main\ncommitter Ada <ada@example.org> \(1_700_000_000 + number * 600) +0000\n"
      stream += "data \(message.utf8.count)\n\(message)\nM 644 inline file\ndata 2\n\(number % 10)\n\n"
    }
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try stream.write(toFile: "\(folder)/stream", atomically: true, encoding: .utf8)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = [
      "-c", "cd \"$1\" && \"$2\" init -q -b main && \"$2\" fast-import --quiet < ../stream && \"$2\" reset -q --hard",
      "sh", path, git,
    ]
    try process.run()
    process.waitUntilExit()
    return path
  }
}
