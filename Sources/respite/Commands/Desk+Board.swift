import Rota
import Workspace

extension Desk {
  /// What the board of a workspace needs.
  ///
  /// - Parameter today: the date to take for today; nil for the clock's.
  func boardRequest(_ open: OpenWorkspace, today: Day?) -> BoardRequest {
    BoardRequest(
      workspace: open.workspace, loaded: open.loaded, today: today, author: author,
      isColoured: machine.isColoured(shared.color))
  }
}
