import PlannerUI
import Rota
import Workspace

/// Everything outside that a command needs, as values and closures: `ThisMachine` fills them in, tests make them up.
struct Machine: Sendable {
  var environment: [String: String]
  /// The folder the program was started in.
  var folder: String
  /// The login name of whoever runs it; empty where the system has none.
  var user: String
  var now: @Sendable () -> Instant
  /// Where time zones come from.
  var zones: ZoneSource
  var output: Stream
  var errors: Stream
  /// Whether somebody sits at standard input.
  var hasKeyboard: Bool
  /// How many threads it runs at once.
  var cores: Int
  /// Makes an empty folder of its own whose name starts with the given words, and returns its path.
  var makeScratchFolder: @Sendable (String) throws(Complaint) -> String
  /// From now on Control-C ends nothing by itself; the answer says whether it was pressed.
  var holdInterrupts: @Sendable () -> HeldInterrupts
  /// Shows the board and returns when it is closed; nil where there is none to show.
  var showBoard: (@Sendable (BoardRequest) -> Status)?
  /// Holds a sitting in lines of text and returns when it ends; nil where there is nobody to hold it with.
  var holdSitting: (@Sendable (BoardRequest) -> Status)?
  /// Shows the first screen, and returns what was wished for; nil where there is none to show.
  var showWelcome: (@Sendable (WelcomeRequest) -> Welcome.Outcome)?
  /// The time zone the machine is set to, by name; empty where it has none.
  var zone = ""

  /// What Control-C means while something long is under way.
  struct HeldInterrupts: Sendable {
    var isPending: @Sendable () -> Bool
    /// Gives Control-C its usual meaning back, and forgets one that was held.
    var release: @Sendable () -> Void
  }
}

/// What the board is to be opened with.
struct BoardRequest: Sendable {
  var workspace: Workspace
  var loaded: LoadedWorkspace
  /// The date to take for today; nil for the machine's own.
  var today: Day?
  /// Who makes the changes.
  var author: String
  var isColoured: Bool
  var appearance: Appearance
  /// Where other themes come from.
  var shelf: ThemeShelf
  /// Where a chosen theme is remembered; nil where there is no place for it.
  var settingsFile: SettingsFile?
  /// Where is remembered how the board was looked at; nil where there is no place for it.
  var stateFile: StateFile?
}
