import Rota
import Workspace

extension Desk {
  /// What the board of a workspace needs; without a `today` it goes by the clock.
  func boardRequest(
    _ open: OpenWorkspace, today: Day?, switches: BoardSwitches
  ) throws(Complaint) -> BoardRequest {
    var appearance = try appearance(switches)
    appearance.notes += [signature(in: open.team)].compactMap(\.self)
    return BoardRequest(
      workspace: open.workspace, loaded: open.loaded, today: today, author: author(in: open.team),
      isColoured: machine.isColoured(shared.color), appearance: appearance, shelf: machine.shelf,
      settingsFile: machine.settingsFile, stateFile: machine.stateFile)
  }
}
