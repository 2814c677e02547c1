import ArgumentParser
import Rota
import Workspace

/// Brings the change last taken back.
struct RedoCommand: RespiteCommand {
  static let configuration = CommandConfiguration(
    commandName: "redo", abstract: "Bring back the change last taken back.",
    discussion: discussion(
      "Ends with 1 when there is nothing to bring back.", examples: [("respite redo", "undo the undoing")]))

  @OptionGroup(title: "Everywhere") var shared: SharedOptions

  func answer(at desk: Desk) throws(Complaint) -> Answer {
    let open = try desk.open()
    let (author, time) = (desk.author(in: open.team), desk.machine.now())
    let (entry, loaded) = try desk.telling(open.workspace) { () throws(WorkspaceError) in
      try open.workspace.redo(open.loaded, author: author, time: time)
    }
    desk.tellNews(of: loaded, since: open)
    return Answer(
      HistoryReport(
        team: loaded.state.team, zone: loaded.zones[loaded.state.team.settings.zone], entry: entry, isUndo: false,
        next: loaded.redoable, hint: open.hint),
      saved: "“\(entry.change.cause)” was brought back")
  }
}
