import Rota
import Workspace

extension Desk {
  /// What the board of a workspace needs; without a `today` it goes by the clock.
  func boardRequest(
    _ open: OpenWorkspace, today: Day?, switches: BoardSwitches
  ) throws(Complaint) -> BoardRequest {
    BoardRequest(
      workspace: open.workspace, loaded: open.loaded, today: today, author: author,
      isColoured: machine.isColoured(shared.color), appearance: try appearance(switches), shelf: machine.shelf,
      settingsFile: machine.settingsFile, stateFile: machine.stateFile)
  }
}
