import ArgumentParser
import Foundation
import Planning
import Rota
import SampleTeams
import Scheduling
import Workspace

/// A sample team unpacked, with its dates stretched to any number of weeks.
struct SampleState {
  var state: TeamState
  let zones: ZoneTable
  let span: DaySpan

  init(_ sample: SampleTeam, weeks: Int?) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("respite-bench-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let loaded = try Workspace(at: folder.path, rules: RuleCatalog.all).unpack(sample.bundle)
    (state, zones) = (loaded.state, loaded.zones)
    var horizon = state.team.settings.horizon ?? TeamSettings.Horizon(from: Day(number: 20_000), days: 28)
    if let weeks { horizon.days = weeks * 7 }
    state.team.settings.horizon = horizon
    span = horizon.span
  }

  /// Fills the rota by a search, the same for the same effort.
  mutating func plan(_ effort: Effort) {
    state = Planner(zones: zones).plan(state, span: span, effort: effort).state
  }
}

extension SampleTeam: ExpressibleByArgument {}
