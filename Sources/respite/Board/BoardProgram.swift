import NcursesTerminal
import PlannerUI
import Rota
import Scheduling
import TerminalKit
import Workspace

/// Shows the board of a workspace until its user leaves it. Whatever is accepted is saved at once.
///
/// Plans are searched with `effort`; `now` is the clock.
func runBoard(
  _ request: BoardRequest, terminal options: TerminalOptions, effort: Effort, now: @escaping () -> Instant
) throws(TerminalError) {
  let terminal = try NcursesTerminal(options: options)
  defer { terminal.restore() }
  let world = BoardWorld(request, effort: effort, now: now, terminal: terminal)
  let moment = world.moment
  var state = AppState(
    world.saved, over: request.loaded.state.datesToShow(today: moment.today), author: request.author,
    moment: moment, size: terminal.size, glyphs: terminal.glyphs,
    theme: request.appearance.theme, reducesMotion: request.appearance.reducesMotion,
    greeting: request.loaded.greeting(request.appearance.notes))
  if let remembered = request.stateFile?.state(of: request.workspace.root) { state.restore(Remembered(remembered)) }
  var session = Session(state, world: world.closures, restMilliseconds: 5)
  while !session.isOver {
    terminal.draw(session.frame)
    session.take(terminal.events(timeoutMilliseconds: session.millisecondsToNextTick))
  }
  world.stop()
  do throws(WorkspaceError) {
    try request.stateFile?.remember(session.state.remembered.texts, of: request.workspace.root)
  } catch {
    // The next time begins as if it were the first; nothing of the team is in it.
  }
}

extension TeamState {
  /// The dates a team plans when nobody says otherwise, or four weeks from the beginning of this one, and whatever is
  /// planned after them.
  func datesToShow(today: Day) -> DaySpan {
    if let horizon = team.settings.horizon?.span, horizon.end > today { return rota.reaching(horizon) }
    return rota.reaching(DaySpan(from: team.settings.week(of: today).start, count: 28))
  }
}

extension LoadedWorkspace {
  /// What was noticed while the files were read, if anything was.
  fileprivate func greeting(_ others: [String]) -> String? {
    let all = others + notes
    return all.isEmpty ? nil : all.joined(separator: " ")
  }
}
