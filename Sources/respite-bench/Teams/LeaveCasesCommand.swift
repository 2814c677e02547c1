import ArgumentParser
import Foundation
import Planning
import Rota
import SampleTeams
import Scheduling
import TestSupport
import Workspace

/// Writes workspaces in which somebody has gone on leave, and what respite claims of mending each, for another solver to
/// check: see `Tests/Checks/solver.py`.
struct LeaveCasesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "leavecases",
    abstract: "Writes seeded cases of leave with the repairs that are claimed to be the smallest.")

  @Argument(help: "A folder that does not exist yet.") var folder: String
  @Option(help: "Picks the cases.") var seed: UInt64 = 1
  @Option(help: "Cases written.") var count = 300
  @Option(help: "The sample team of every case; all by turns without it.") var sample: SampleTeam?
  @Option(help: "Moves of the search that plans each rota, in thousands.") var effort = 1000

  /// What is claimed of one case, a line of `claims.jsonl`.
  private struct Claim: Encodable {
    let name: String
    let today: String
    /// Whether any repair was found.
    let found: Bool
    /// The fewest changes of the repairs shown, a number that any repair needs at least, and whether that is proven to be
    /// the fewest.
    let changes: Int
    let least: Int
    let fewest: Bool
    /// Seats left empty, and whether it is proven that so many must be.
    let empty: Int
    let leastEmpty: Bool
  }

  func run() throws {
    var random = SplitMix64(seed: seed)
    let samples = try (sample.map { [$0] } ?? SampleTeam.allCases).map { sample in
      var planned = try SampleState(sample, weeks: nil)
      planned.plan(Effort(moves: effort * 1000, lanes: 2, threads: 2))
      return (name: sample.rawValue, planned)
    }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    var lines: [String] = []
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    for number in 0..<count {
      let (sample, planned) = samples[number % samples.count]
      var state = planned.state
      var leave = planned.leave(&random)
      leave.status = .approved
      state.team.leave = (state.team.leave + [leave]).sorted { $0.key < $1.key }
      let name = "\(sample)-\(number + 1)"
      _ = try Workspace(at: "\(folder)/\(name)", rules: RuleCatalog.all).create(state)
      let today = planned.span.start
      let repairs = Rebalancer(zones: planned.zones).repairs(of: state, over: planned.span, today: today)
      let smallest = repairs.min { $0.changes.count < $1.changes.count }
      let claim = Claim(
        name: name, today: today.description, found: smallest != nil, changes: smallest?.changes.count ?? 0,
        least: smallest?.least ?? 0, fewest: smallest?.isFewest ?? false, empty: smallest?.uncovered.count ?? 0,
        leastEmpty: smallest?.isLeastUncovered ?? false)
      lines.append(String(decoding: try encoder.encode(claim), as: UTF8.self))
    }
    try (lines.joined(separator: "\n") + "\n").write(
      toFile: "\(folder)/claims.jsonl", atomically: true, encoding: .utf8)
    print("cases=\(count) folder=\(folder)")
  }
}
