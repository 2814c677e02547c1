import Rota
package import TerminalKit

/// One run of the program: takes what happened, has the world do what follows, and then has one frame to show.
package struct Session {
  package private(set) var state: AppState
  /// The program has said that it ends.
  package private(set) var isOver = false
  private let world: World

  package init(_ state: AppState, world: World) {
    self.state = state
    self.world = world
    prepare(&self.state)
  }

  package var frame: Frame { view(state) }

  /// Until the clocks on the screen are a minute old.
  package var millisecondsToNextTick: Int { (60 - state.moment.now.seconds % 60) * 1000 }

  /// Takes the events in their order. Each is answered, and the answer taken in, before the next is looked at, so that
  /// nothing is ever decided on a state that is no longer true.
  package mutating func take(_ events: [Event]) {
    send(.moment(world.moment()))
    for event in events where !isOver {
      if event == .wake {
        for news in world.mail() { send(news) }
      } else {
        send(.terminal(event))
      }
    }
    prepare(&state)
  }

  private mutating func send(_ event: AppEvent) {
    for effect in update(&state, event) {
      for answer in perform(effect) { send(answer) }
    }
  }

  private mutating func perform(_ effect: Effect) -> [AppEvent] {
    switch effect {
    case .save(let changes): return world.save(changes)
    case .undo(let count): return world.undo(count)
    case .redo: return world.redo()
    case .check(let changes): return [.checked(world.check(changes))]
    case .plan(let state, let scope): world.plan(state, scope)
    case .cancelPlan: world.cancelPlan()
    case .listThemes: return [.themes(world.themes())]
    case .tryTheme(let theme): world.useTheme(theme)
    case .keepTheme(let theme):
      world.useTheme(theme)
      return [.themeKept(theme, trouble: world.rememberTheme(theme))]
    case .redraw: world.redraw()
    case .suspend: return world.suspend()
    case .quit: isOver = true
    }
    return []
  }
}
