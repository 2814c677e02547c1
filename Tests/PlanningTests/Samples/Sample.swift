import Foundation
import Planning
import Rota
import SampleTeams
import Workspace

/// A sample team as its files say, with nothing planned.
struct Sample {
  var state: TeamState
  let span: DaySpan

  init(_ team: SampleTeam) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("respite-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let workspace = Workspace(
      at: folder.path, rules: RuleCatalog.all, zones: { ids in (.fixtures, ids.filter { !ZoneTable.fixtures.has($0) }) }
    )
    state = try workspace.unpack(team.bundle).state
    span = state.team.settings.horizon?.span ?? DaySpan(from: Day(iso: "2027-01-11"), count: 0)
  }

  var judgement: Judgement { Evaluator(zones: .fixtures).judge(state, over: span) }

  /// Fills every seat with the eligible by turns, whatever else they hold.
  mutating func fillByTurns() {
    let eligibility = Eligibility(team: state.team, zones: .fixtures)
    var turns: [TemplateID: Int] = [:]
    for shift in state.team.shifts(in: span, zones: .fixtures) {
      let able = eligibility.members(for: shift)
      for seat in shift.seats where !able.isEmpty {
        let turn = turns[shift.template.id, default: shift.template.id.text.utf8.count]
        state.rota.assign(Assignment(seat: seat, member: able[turn % able.count].id))
        turns[shift.template.id] = turn + 1
      }
    }
  }
}
