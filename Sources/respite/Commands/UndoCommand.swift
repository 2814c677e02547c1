import ArgumentParser
import Rota
import Workspace

/// Takes the last change back.
struct UndoCommand: RespiteCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Take back the last change, whoever made it.",
    discussion: discussion(
      "Every change is kept in the journal, and so is taking it back. Ends with 1 when there is nothing to undo.",
      examples: [("respite undo", "the files are as before the last change"), ("respite log", "what could be undone")]))

  @OptionGroup(title: "Everywhere") var shared: SharedOptions

  func answer(at desk: Desk) throws(Complaint) -> Answer {
    let open = try desk.open()
    let (author, time) = (desk.author(in: open.team), desk.machine.now())
    let (entry, loaded) = try desk.telling(open.workspace) { () throws(WorkspaceError) in
      try open.workspace.undo(open.loaded, author: author, time: time)
    }
    desk.tellNews(of: loaded, since: open)
    return Answer(
      HistoryReport(
        team: loaded.state.team, zone: loaded.zones[loaded.state.team.settings.zone], entry: entry, isUndo: true,
        next: loaded.undoable, hint: open.hint),
      saved: "“\(entry.change.cause)” was taken back")
  }
}
