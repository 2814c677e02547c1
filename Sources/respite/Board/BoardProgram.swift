import NcursesTerminal
import PlannerUI
import Rota
import TerminalKit
import Workspace

/// Shows the board of a workspace until its user leaves it. Whatever is accepted is saved at once.
///
/// `today` is the date to take for today; nil for that of the clock.
func runBoard(
  _ workspace: Workspace, _ loaded: LoadedWorkspace, today: Day?, options: BoardOptions
) throws(TerminalError) {
  let terminal = try NcursesTerminal(options: options.terminal)
  defer { terminal.restore() }
  let world = BoardWorld(workspace, loaded, today: today, options: options, terminal: terminal)
  let moment = world.moment
  let state = AppState(
    world.saved, over: options.span ?? loaded.state.team.datesToShow(today: moment.today), author: options.author,
    moment: moment, size: terminal.size, glyphs: terminal.glyphs,
    theme: options.appearance.theme, reducesMotion: options.appearance.reducesMotion,
    greeting: loaded.greeting(options.appearance.notes))
  var session = Session(state, world: world.closures, restMilliseconds: 30)
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
