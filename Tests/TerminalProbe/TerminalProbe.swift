import NcursesTerminal
import TerminalKit
import TestSupport
import Themes

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A program on a screen that tells on file 3 what reaches it, and ends in whichever way the tests ask for.
@main
struct TerminalProbe {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    do {
      let theme = try Theme(named: "dark") { BuiltInTheme(rawValue: $0)?.json }
      var options = TerminalOptions(theme: theme) { name in getenv(name).map { String(cString: $0) } }
      options.mouse = !arguments.contains("--no-mouse")
      let terminal = try NcursesTerminal(options: options)
      var probe = Probe(terminal)
      probe.run()
    } catch {
      tell("error \(error)")
      exit(2)
    }
  }

  /// Writes a line for the test to read.
  static func tell(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = write(3, bytes, bytes.count)
  }
}

private struct Probe {
  private let terminal: NcursesTerminal
  private var round: UInt64 = 0

  init(_ terminal: NcursesTerminal) { self.terminal = terminal }

  mutating func run() {
    let size = terminal.size
    draw(.greeting(size))
    TerminalProbe.tell(
      "ready \(size.columns)x\(size.rows) \(terminal.glyphs.rawValue) \(terminal.substitute ?? "itself")")
    while true {
      for event in terminal.events(timeoutMilliseconds: nil) where !heed(event) { return }
    }
  }

  private func draw(_ frame: Frame) { terminal.draw(frame) }

  /// Whether to go on.
  private mutating func heed(_ event: Event) -> Bool {
    switch event {
    case .key(Key("q")): return false
    case .key(let key): press(key)
    case .paste(let text): TerminalProbe.tell("paste \(text)")
    case .mouse(let mouse): TerminalProbe.tell("mouse \(mouse.action) \(mouse.point.x),\(mouse.point.y)")
    case .resize(let size):
      draw(.greeting(size))
      TerminalProbe.tell("resize \(size.columns)x\(size.rows)")
    case .suspendRequest: suspend()
    case .terminate, .hangup:
      TerminalProbe.tell("\(event)")
      return false
    case .focus, .wake, .tick: TerminalProbe.tell("\(event)")
    }
    return true
  }

  private mutating func press(_ key: Key) {
    TerminalProbe.tell("key \(key)")
    switch key {
    case Key("c"): TerminalProbe.tell("never \([0][terminal.size.columns])")
    case Key("x"): exit(3)
    case Key("h"): while true { pause() }
    case Key("z"): suspend()
    case Key("t"):
      for event in terminal.events(timeoutMilliseconds: 1) { TerminalProbe.tell("\(event)") }
    case Key("w"):
      let waker = terminal.waker
      Task.detached { waker.wake() }
    case Key("e"):
      let words = Array("words for later\n".utf8)
      _ = write(STDERR_FILENO, words, words.count)
    case Key("n"):
      round += 1
      draw(.scribbled(terminal.size, seed: round))
      TerminalProbe.tell("drawn \(round)")
    case Key("r"):
      draw(.roles(terminal.size))
      TerminalProbe.tell("drawn roles")
    case Key("m"):
      use(theme: "light")
      draw(.roles(terminal.size))
      TerminalProbe.tell("drawn in another theme")
    case Key("s"):
      draw(.scribbled(Size(columns: 5, rows: 2), seed: 1))
      TerminalProbe.tell("drawn small")
    case Key("l"): terminal.lend { TerminalProbe.tell("lent") }
    default: break
    }
  }

  private func use(theme name: String) {
    do { terminal.use(theme: try Theme(named: name) { BuiltInTheme(rawValue: $0)?.json }) } catch {
      TerminalProbe.tell("error \(error)")
    }
  }

  private func suspend() {
    terminal.suspend()
    TerminalProbe.tell("continued")
  }
}
