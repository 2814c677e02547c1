package import Rota

extension Workspace {
  /// Applies and saves a change set, all or nothing, under the lock, if the files are still as loaded.
  ///
  /// A change set that would leave files which could not be read again is refused. An empty one changes nothing.
  package func commit(_ changes: ChangeSet, to loaded: LoadedWorkspace) throws(WorkspaceError) -> LoadedWorkspace {
    try save(changes, .change, to: loaded)
  }

  /// Takes back the last change that has not been taken back, as a new entry of the journal.
  package func undo(
    _ loaded: LoadedWorkspace, author: String, time: Instant
  ) throws(WorkspaceError) -> (undone: JournalEntry, workspace: LoadedWorkspace) {
    guard let entry = loaded.undoable else { throw .nothing("There is nothing to undo.") }
    let change = ChangeSet(
      steps: entry.change.inverseSteps, author: author, time: time, cause: "undo: \(entry.change.cause)")
    return (entry, try save(change, .undo(of: entry.id), to: loaded))
  }

  /// Brings back the change last taken back, as a new entry of the journal.
  package func redo(
    _ loaded: LoadedWorkspace, author: String, time: Instant
  ) throws(WorkspaceError) -> (redone: JournalEntry, workspace: LoadedWorkspace) {
    guard let entry = loaded.redoable else { throw .nothing("There is nothing to redo.") }
    let change = ChangeSet(
      steps: entry.change.steps, author: author, time: time, cause: "redo: \(entry.change.cause)")
    return (entry, try save(change, .redo(of: entry.id), to: loaded))
  }

  private func save(
    _ change: ChangeSet, _ kind: JournalEntry.Kind, to loaded: LoadedWorkspace
  ) throws(WorkspaceError) -> LoadedWorkspace {
    guard let first = change.steps.first else { return loaded }
    let state: TeamState
    do throws(ChangeError) { state = try loaded.state.applying(change.steps) } catch { throw .refused(error) }
    let plan = SavePlan(change, kind, to: loaded, state)
    let next = try reading(plan.image(after: loaded.image), as: state, first)
    return try exclusively(holder: "\(change.author) since \(change.time.iso)") { () throws(WorkspaceError) in
      let snapshot = try disk.telling { () throws(SystemFailure) in try Snapshot(disk) }
      let recovery = try Recovery(snapshot, conventions)
      guard recovery.image.files == loaded.image.files, recovery.image.problems.isEmpty else { throw .changed }
      let (journals, notes) = try disk.telling { () throws(SystemFailure) in
        try recovery.finish(on: disk)
        return try recovery.cutTorn(on: disk)
      }
      return next.with(try Commit(disk: disk, journals: journals).save(plan), noting: recovery.finished + notes)
    }
  }

  /// What the files would be read as; refused where that is anything but `state`.
  private func reading(
    _ image: FolderImage, as state: TeamState, _ step: ChangeSet.Step
  ) throws(WorkspaceError) -> LoadedWorkspace {
    let next: LoadedWorkspace
    do throws(WorkspaceError) {
      next = try loaded(image, [])
    } catch {
      guard case .broken(let problems) = error, let problem = problems.first else { throw error }
      let why = "\(problem.file) would have \(problem.found), where \(problem.expected) is expected"
      throw .refused(ChangeError(step: step, description: "That cannot be saved: \(why)"))
    }
    guard next.state == state else {
      throw .refused(ChangeError(step: step, description: "That cannot be saved: the files could not say all of it"))
    }
    return next
  }
}
