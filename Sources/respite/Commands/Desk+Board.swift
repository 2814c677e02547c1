import Rota
import Workspace

extension Desk {
  /// Shows the board, or holds a sitting in lines, until whoever is there leaves it; nil where nobody is.
  func show(_ open: OpenWorkspace, today: Day?, _ switches: BoardSwitches) throws(Complaint) -> Status? {
    let isThere = machine.hasKeyboard && machine.output.isTerminal
    let isInLines = switches.plain || (isThere && prefersLines)
    guard !shared.json, isInLines || isThere, let show = isInLines ? machine.holdSitting : machine.showBoard else {
      return nil
    }
    return show(try boardRequest(open, today: today, switches: switches))
  }

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
