import Planning
import Rota
import Workspace

/// A workspace that has been read, and the date it is looked at from.
struct OpenWorkspace {
  let workspace: Workspace
  let loaded: LoadedWorkspace
  let today: Day
  /// How to type a command about it.
  let hint: Hint

  var state: TeamState { loaded.state }
  var team: Team { loaded.state.team }
  var zones: ZoneTable { loaded.zones }

  func judgement(over span: DaySpan) -> Judgement { Evaluator(zones: zones).judge(state, over: span) }

  /// The same workspace after a change.
  func with(_ loaded: LoadedWorkspace) -> OpenWorkspace {
    OpenWorkspace(workspace: workspace, loaded: loaded, today: today, hint: hint)
  }
}

extension OpenWorkspace {
  /// The dates that are planned.
  var plannedSpan: DaySpan { state.plannedSpan(today: today) }
}
