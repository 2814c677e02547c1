import NcursesTerminal
import Rota
import Scheduling
import TerminalKit

extension BoardRequest {
  /// Shows the board on this process's terminal. Plans are searched as hard as the command line usually does.
  func show(environment: [String: String], cores: Int, now: @escaping () -> Instant) throws(TerminalError) {
    var terminal = TerminalOptions(theme: appearance.theme) { environment[$0] }
    terminal.colour = isColoured
    terminal.glyphs = appearance.glyphs
    terminal.mouse = appearance.mouse
    try runBoard(self, terminal: terminal, effort: SearchOptions.usual(cores: cores), now: now)
  }
}
