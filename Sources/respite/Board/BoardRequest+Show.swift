import NcursesTerminal
import Rota
import Scheduling
import TerminalKit
import Themes

extension BoardRequest {
  /// Why there is no board.
  enum Trouble: Error, CustomStringConvertible {
    case terminal(TerminalError)
    case theme(ThemeError)

    var description: String {
      switch self {
      case .terminal(let error): error.description
      case .theme(let error): "\(error)"
      }
    }
  }

  /// Shows the board on this process's terminal. Plans are searched as hard as the command line usually does.
  func show(environment: [String: String], cores: Int, now: @escaping () -> Instant) throws(Trouble) {
    var terminal = TerminalOptions(theme: try Self.theme()) { environment[$0] }
    terminal.colour = isColoured
    let options = BoardOptions(
      author: author, terminal: terminal, effort: SearchOptions.usual(cores: cores), now: now, span: nil)
    do throws(TerminalError) {
      try runBoard(workspace, loaded, today: today, options: options)
    } catch {
      throw .terminal(error)
    }
  }

  private static func theme() throws(Trouble) -> Theme {
    do throws(ThemeError) {
      return try Theme(named: BuiltInTheme.dark.rawValue) { name in BuiltInTheme(rawValue: name)?.json }
    } catch {
      throw .theme(error)
    }
  }
}
