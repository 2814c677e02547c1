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
  let state = AppState(
    world.saved, over: request.loaded.state.team.datesToShow(today: moment.today), author: request.author,
    moment: moment, size: terminal.size, glyphs: terminal.glyphs,
    theme: request.appearance.theme, reducesMotion: request.appearance.reducesMotion,
    greeting: request.loaded.greeting(request.appearance.notes))
  var session = Session(state, world: world.closures)
  while !session.isOver {
    terminal.draw(session.frame)
    session.take(terminal.events(timeoutMilliseconds: session.millisecondsToNextTick))
  }
  world.stop()
}

extension Team {
  /// The dates a team plans when nobody says otherwise, or four weeks from the beginning of this one.
  func datesToShow(today: Day) -> DaySpan {
    if let horizon = settings.horizon?.span, horizon.end > today { return horizon }
    return DaySpan(from: settings.week(of: today).start, count: 28)
  }
}

extension LoadedWorkspace {
  /// What was noticed while the files were read, if anything was.
  fileprivate func greeting(_ others: [String]) -> String? {
    let all = others + notes
    return all.isEmpty ? nil : all.joined(separator: " ")
  }
}
