import NcursesTerminal
import PlannerUI
import Rota
import Scheduling
import TerminalKit

extension BoardRequest {
  /// Holds a sitting in lines until `q`, the end of the input, or Control-C. Whatever is accepted is saved at once.
  func sit(on output: Stream, cores: Int, now: @escaping () -> Instant) throws(TerminalError) -> Status {
    let waker = try Waker()
    var input = try LineInput(waker: waker)
    let world = BoardWorld(self, effort: SearchOptions.usual(cores: cores), now: now) { waker.wake() }
    defer { world.stop() }
    let state = AppState(self, world, size: Size(columns: output.columns ?? 80, rows: 24), glyphs: .ascii)
    var sitting = LineSitting(Session(state, world: world.closures), threads: cores)
    var isHeard = output.say(sitting.begin())
    while !sitting.isOver, isHeard {
      if sitting.hasWork {
        isHeard = output.say(sitting.doWork { input.wasInterrupted })
        continue
      }
      // What was typed in advance is the answer to what the plan will propose.
      switch input.next(takesLines: !sitting.isPlanning || input.isKeyboard) {
      case .line(let line): isHeard = output.say(sitting.take(line))
      case .woken: isHeard = output.say(sitting.hear())
      case .interrupted: isHeard = output.say(sitting.interrupt())
      case .end: isHeard = output.say(sitting.end())
      }
    }
    return .done
  }
}

extension Stream {
  /// Writes lines, broken where the window ends; false when nobody listens any more.
  fileprivate func say(_ lines: [String]) -> Bool {
    let width = isTerminal ? columns ?? 80 : .max
    let text = lines.flatMap { Page.broken($0, width: width) }.map { "\($0)\n" }.joined()
    return write(text) == .delivered
  }
}
