import NcursesTerminal
import PlannerUI
import Planning
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
  state.recall(request)
  var session = Session(state, world: world.closures.on(terminal), restMilliseconds: 5)
  while !session.isOver {
    terminal.draw(session.frame)
    session.take(terminal.events(timeoutMilliseconds: session.millisecondsToNextTick))
  }
  world.stop()
  // Where it cannot be remembered, that was said at the beginning; nothing of the team is in it.
  _ = request.remember(session.state.remembered)
}

extension AppState {
  /// What is asked for to be shown, as it is in the beginning.
  init(_ request: BoardRequest, _ world: BoardWorld, size: Size, glyphs: Glyphs) {
    let moment = world.moment
    self.init(
      world.saved, over: UsualDates(of: request.loaded.state, today: moment.today).toLookAt, author: request.author,
      moment: moment, size: size, glyphs: glyphs, theme: request.appearance.theme,
      reducesMotion: request.appearance.reducesMotion, greeting: request.loaded.greeting(request.appearance.notes))
  }

  /// Looks at the team as it was left the last time, and notes where that cannot be remembered for the next.
  mutating func recall(_ request: BoardRequest) {
    if let remembered = request.stateFile?.state(of: request.workspace.root) { restore(Remembered(remembered)) }
    if let trouble = request.remember(remembered) {
      note("How you look at this team cannot be remembered for the next time: \(trouble)")
    }
  }
}

extension BoardRequest {
  /// Remembers how the board is looked at; returns why it cannot be, as a sentence.
  func remember(_ remembered: Remembered) -> String? {
    do throws(WorkspaceError) {
      try stateFile?.remember(remembered.texts, of: workspace.root)
      return nil
    } catch {
      return error.description
    }
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

extension LoadedWorkspace {
  /// What was noticed while the files were read, if anything was.
  fileprivate func greeting(_ others: [String]) -> String? {
    let all = others + notes
    return all.isEmpty ? nil : all.joined(separator: " ")
  }
}
