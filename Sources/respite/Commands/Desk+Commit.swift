import Rota
import Workspace

extension Desk {
  /// A change set in the name of whoever runs the program.
  func changeSet(_ steps: [ChangeSet.Step], cause: String, in team: Team) -> ChangeSet {
    ChangeSet(steps: steps, author: author(in: team), time: machine.now(), cause: cause)
  }

  /// Saves a change, and says what is worth saying about the files since; the workspace after it.
  @discardableResult
  func commit(_ changes: ChangeSet, to open: OpenWorkspace) throws(Complaint) -> OpenWorkspace {
    let saved = try telling(open.workspace) { () throws(WorkspaceError) in
      try open.workspace.commit(changes, to: open.loaded)
    }
    tellNews(of: saved, since: open)
    return open.with(saved)
  }
}
