import CTerminal
package import TerminalKit

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The screen of this process, for one thread. Whatever ends the process, the terminal is given back as it was; what was
/// written to standard error meanwhile is shown then.
package final class NcursesTerminal {
  /// The symbols this terminal shows.
  package let glyphs: Glyphs
  /// The terminal it is taken for, where its own name is not known on this machine.
  package let substitute: String?
  /// Columns and rows, at least one of each.
  package private(set) var size: Size
  /// Wakes `events` from any thread.
  package let waker: Waker

  private var painter: Painter
  private let isASCII: Bool
  private var shown: Frame?
  private var input: TerminalInput

  /// Takes the terminal on standard input and output.
  package init(options: TerminalOptions) throws(TerminalError) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    waker = try Waker()
    let isUTF8 = cterminal_take_locale()
    isASCII = !isUTF8 && !(options.glyphs == .unicode && cterminal_force_utf8())
    glyphs = isASCII ? .ascii : options.glyphs ?? .unicode
    let name = try Self.open(options)
    substitute = name == options.terminal ? nil : name
    painter = Painter(theme: options.theme, isASCII: isASCII)
    input = TerminalInput(terminal: STDIN_FILENO, waker: waker)
    size = Self.currentSize
  }

  deinit { cterminal_close() }

  /// Shows a frame; only what differs from the last one is sent.
  package func draw(_ frame: Frame) {
    let changes = frame.changes(since: shown)
    guard !changes.isEmpty || frame.cursor != shown?.cursor else { return }
    // What lies beyond a smaller frame must go.
    if shown?.size != frame.size { cterminal_erase() }
    for change in changes {
      let row = frame.row(change.y)
      let start = row.startIndex
      let cells = painter.paint(row[(start + change.columns.lowerBound)..<(start + change.columns.upperBound)])
      cterminal_put(Int32(change.y), Int32(change.columns.lowerBound), cells, Int32(cells.count))
    }
    let cursor = frame.cursor.flatMap { frame.bounds.contains($0) ? $0 : nil }
    cterminal_cursor(Int32(cursor?.y ?? -1), Int32(cursor?.x ?? -1))
    cterminal_refresh()
    shown = frame
  }

  /// From the next frame on, everything looks as `theme` says.
  package func use(theme: Theme) {
    painter = Painter(theme: theme, isASCII: isASCII)
    shown = nil
  }

  /// Sends all of the last frame again, for a screen that something else has written on.
  package func redraw() {
    cterminal_forget()
    cterminal_refresh()
  }

  /// Waits for something to happen and returns all that has. Without a timeout it waits as long as it takes, at no cost;
  /// when the timeout has passed it returns `.tick`.
  package func events(timeoutMilliseconds: Int?) -> [Event] {
    let deadline = timeoutMilliseconds.map { ContinuousClock.now + .milliseconds(max(0, $0)) }
    while true {
      var events: [Event] = []
      for news in input.wait(until: deadline) {
        switch news {
        case .event(let event): events.append(event)
        case .resized: if let event = takeSize() { events.append(event) }
        case .continued:
          cterminal_continued()
          if let event = takeSize() { events.append(event) }
        }
      }
      if !events.isEmpty { return events }
    }
  }

  /// Gives the terminal to the shell until it continues the program. Where there is no shell to do that, it goes on at
  /// once.
  package func suspend() { cterminal_suspend() }

  /// Gives the terminal to somebody else, such as an editor, while `body` runs.
  package func lend<Result>(_ body: () -> Result) -> Result {
    cterminal_leave()
    defer { cterminal_enter() }
    return body()
  }

  /// Gives the terminal back for good. The screen is gone after it.
  package func restore() { cterminal_close() }

  private func takeSize() -> Event? {
    let size = Self.currentSize
    guard size != self.size else { return nil }
    self.size = size
    shown = nil
    cterminal_resize(Int32(size.columns), Int32(size.rows))
    return .resize(size)
  }

  private static var currentSize: Size {
    var columns: Int32 = 0
    var rows: Int32 = 0
    cterminal_size(&columns, &rows)
    return Size(columns: Int(columns), rows: Int(rows))
  }

  /// Opens the screen by the terminal's name or by that of one that understands the same; returns the name.
  private static func open(_ options: TerminalOptions) throws(TerminalError) -> String {
    for name in [options.terminal] + relatives(of: options.terminal) where !name.isEmpty {
      switch cterminal_open(STDIN_FILENO, STDOUT_FILENO, name, options.colour, options.mouse) {
      case CTERMINAL_OPENED: return name
      case CTERMINAL_BUSY: throw .busy
      case CTERMINAL_UNABLE: throw .unable(options.terminal)
      default: continue
      }
    }
    throw .unknown(options.terminal)
  }

  /// New terminals come with descriptions that the machines people log in to do not have.
  private static func relatives(of name: String) -> [String] {
    let families = [
      "xterm-", "alacritty", "foot", "ghostty", "wezterm", "contour", "kitty", "rio", "konsole", "vte", "iterm",
    ]
    if families.contains(where: name.hasPrefix) { return ["xterm-256color", "xterm"] }
    if name.hasPrefix("tmux") || name.hasPrefix("screen") { return ["screen-256color", "screen"] }
    return []
  }
}
