package import Planning
package import Rota
package import TerminalKit

/// What the program wants of the world. It is asked for, never done, in here.
package enum Effect: Hashable, Sendable {
  /// Save a change that has been accepted; answered by `saved` or `failed`.
  case save(ChangeSet)
  /// Take back so many changes, the last first, each as a change of its own; answered by `saved` or `failed`.
  case undo(Int)
  case redo
  /// Say whether the files would take a change; answered by `checked`.
  case check(ChangeSet)
  /// Ask the rules about the facts that are shown; answered by `judged`.
  case judge
  /// Search a plan of that scope in the background; answered by `planProgress` and at last `planFinished`.
  case plan(TeamState, PlanScope)
  /// End the search with the best found so far.
  case cancelPlan
  /// Say which themes there are; answered by `themes`.
  case listThemes
  /// Look like this for now.
  case tryTheme(Theme)
  /// Look like this from now on; answered by `themeKept`.
  case keepTheme(Theme)
  /// Draw the whole screen again.
  case redraw
  /// Give the terminal back for a while.
  case suspend
  case quit
}
