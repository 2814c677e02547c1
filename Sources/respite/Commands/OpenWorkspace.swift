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
  /// The dates that are planned: those the team has set itself while they last, else from today to the last week of the rota.
  var plannedSpan: DaySpan {
    if let horizon = team.settings.horizon?.span, horizon.end > today { return horizon }
    let start = team.settings.week(of: today).start
    let last = state.rota.weeks.keys.max().map(\.days.end) ?? start
    return last > start ? DaySpan(start, until: last) : DaySpan(from: start, count: 7 * SpanOptions.defaultWeeks)
  }
}
