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
  let waker = terminal.waker
  let world = BoardWorld(request, effort: effort, now: now) { waker.wake() }
  var state = AppState(request, world, size: terminal.size, glyphs: terminal.glyphs)
  if let remembered = request.stateFile?.state(of: request.workspace.root) { state.restore(Remembered(remembered)) }
  var session = Session(state, world: world.closures.on(terminal), restMilliseconds: 30)
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

extension AppState {
  /// What is asked for to be shown, as it is in the beginning.
  init(_ request: BoardRequest, _ world: BoardWorld, size: Size, glyphs: Glyphs) {
    let moment = world.moment
    self.init(
      world.saved, over: request.loaded.state.datesToShow(today: moment.today), author: request.author,
      moment: moment, size: size, glyphs: glyphs, theme: request.appearance.theme,
      reducesMotion: request.appearance.reducesMotion, greeting: request.loaded.greeting(request.appearance.notes))
  }
}

extension World {
  /// The same world with a screen in it.
  fileprivate func on(_ terminal: NcursesTerminal) -> World {
    var world = self
    world.redraw = { terminal.redraw() }
    world.suspend = {
      terminal.suspend()
      return []
    }
    world.useTheme = { terminal.use(theme: $0) }
    return world
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
