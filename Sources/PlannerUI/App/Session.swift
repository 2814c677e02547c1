import Rota
package import TerminalKit

/// One run of the program: takes what happened, has the world do what follows, and then has one frame to show.
package struct Session {
  package private(set) var state: AppState
  /// The program has said that it ends.
  package private(set) var isOver = false
  private let world: World
  /// How long the hand must rest on a cell before it is worked out what there is to say of it: the cursor itself moves
  /// at once. 0 works it out at every turn.
  private let restMilliseconds: Int
  /// What comes after the first frame has begun.
  private var hasBegun = false

  package init(_ state: AppState, world: World, restMilliseconds: Int = 0) {
    self.state = state
    self.world = world
    self.restMilliseconds = restMilliseconds
    if restMilliseconds == 0 { take([]) }
  }

  package var frame: Frame { view(state) }

  /// Until the hand has rested, or until the clocks on the screen are a minute old; none after the first frame, which
  /// waits for nothing that it can do without.
  package var millisecondsToNextTick: Int {
    if !hasBegun { return 0 }
    return state.isBehind ? restMilliseconds : (60 - state.moment.now.seconds % 60) * 1000
  }

  /// Takes the events in their order. Each is answered, and the answer taken in, before the next is looked at, so that
  /// nothing is ever decided on a state that is no longer true.
  package mutating func take(_ events: [Event]) {
    hasBegun = true
    send(.moment(world.moment()))
    for event in events where !isOver {
      if event == .wake {
        for news in world.mail() { send(news) }
      } else {
        send(.terminal(event))
      }
    }
    if restMilliseconds == 0 || !state.isBehind || !events.contains(where: \.isByHand) { prepare(&state) }
  }

  /// Does something with the state beside all events, and what follows of it.
  mutating func act(_ deed: (inout AppState) -> [Effect]) { follow(deed(&state)) }

  private mutating func send(_ event: AppEvent) { follow(update(&state, event)) }

  private mutating func follow(_ effects: [Effect]) {
    for effect in effects {
      for answer in perform(effect) { send(answer) }
    }
  }

  private mutating func perform(_ effect: Effect) -> [AppEvent] {
    switch effect {
    case .save(let changes): return world.save(changes)
    case .undo(let count): return world.undo(count)
    case .redo: return world.redo()
    case .check(let changes): return [.checked(world.check(changes))]
    case .judge: return world.judge(state.facts)
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

extension Event {
  /// Whether somebody did it who may go on doing it.
  fileprivate var isByHand: Bool {
    switch self {
    case .key, .mouse, .paste: true
    default: false
    }
  }
}
