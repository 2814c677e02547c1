import NcursesTerminal
import Rota
import Scheduling
import Workspace

/// How the board is to be shown, and by whom it is used.
struct BoardOptions {
  /// Who changes are signed by: a member id, or the login name of whoever runs the program.
  var author: String
  var terminal: TerminalOptions
  /// How hard a plan is searched for.
  var effort: Effort
  /// The clock.
  var now: () -> Instant
  /// The dates to show; nil for those the team plans by itself.
  var span: DaySpan?
  var appearance: Appearance
  /// Where other themes come from, and where one is remembered.
  var shelf: ThemeShelf
  var settingsFile: SettingsFile?
  /// Where is remembered how each workspace was looked at.
  var stateFile: StateFile?
}
