import Planning
import Rota
import SampleTeams
import Scheduling
import Testing
import Workspace

@testable import respite

/// The teams that stories are told of.
enum Cast {
  /// Six people in Lisbon, four weeks from Monday 11 January 2027, nothing planned.
  static let lantern = sample(.lantern)
  /// The same, planned.
  static let plannedLantern = planned(lantern)
  /// Fourteen people in Dublin and Toronto, six weeks from Monday 1 March 2027, planned.
  static let plannedHarbour = planned(sample(.harbour))

  /// Lantern without whoever held a seat, which is then a gap.
  static func lantern(without seats: String...) -> TeamState {
    var state = plannedLantern
    for seat in seats.compactMap({ SeatID($0) }) { state.rota.unassign(seat) }
    return state
  }

  private static func sample(_ team: SampleTeam) -> TeamState {
    do {
      let stage = try Stage()
      return try stage.team.unpack(team.bundle).state
    } catch {
      Issue.record("\(team) cannot be unpacked: \(error)")
      return Quay.state
    }
  }

  private static func planned(_ state: TeamState) -> TeamState {
    let span = state.team.settings.horizon?.span ?? DaySpan(from: Quay.monday, count: 28)
    return Planner(zones: Clocks.table).plan(state, span: span, effort: Effort(moves: 60_000, lanes: 2, threads: 2))
      .state
  }
}
