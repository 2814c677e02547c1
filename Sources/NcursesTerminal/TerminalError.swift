import TerminalKit

/// Why there can be no screen. Everything the program does can be done without one.
package enum TerminalError: Error, Hashable, CustomStringConvertible {
  /// Input or output is a file or a pipe.
  case notATerminal
  /// terminfo has no terminal of that name.
  case unknown(String)
  /// The terminal can only print line after line.
  case unable(String)
  /// The process has a screen already.
  case busy
  /// The process may not open another file.
  case noMoreFiles

  /// The name without what could steer the terminal it is told on.
  private static func shown(_ name: String) -> String { TextWidth.fit(name, to: 60) }

  package var description: String {
    switch self {
    case .notATerminal: "This is not a terminal, so there is no screen to draw on."
    case .unknown(""): "The variable TERM does not say which terminal this is. Most understand TERM=xterm-256color."
    case .unknown(let name):
      "The terminal “\(Self.shown(name))” (TERM) is not known on this machine. Most terminals understand TERM=xterm-256color."
    case .unable(let name): "The terminal “\(Self.shown(name))” (TERM) cannot place text on its screen."
    case .busy: "The screen is in use already."
    case .noMoreFiles: "The screen needs a few more open files than this process may have."
    }
  }
}
