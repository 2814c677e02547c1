package import Rota

/// A workspace as it was read: its state, its history, and the bytes of its files, by which a later change is noticed.
package struct LoadedWorkspace: Sendable {
  package let state: TeamState
  /// Every zone the team names, and UTC.
  package let zones: ZoneTable
  /// Harmless things worth saying once, as sentences: a key that is not kept, a file that was migrated.
  package private(set) var notes: [String]
  /// The files the state was read from.
  private(set) var image: FolderImage
  private(set) var journals: [JournalFile]
  private(set) var history: History
  /// Files that hold what is never kept; the next save writes them anew.
  let toRewrite: Set<WorkspaceFile>
  let conventions: Conventions

  /// Every accepted change, oldest first.
  package var journal: [JournalEntry] { history.entries }
  /// What `undo` would take back.
  package var undoable: JournalEntry? { history.nextUndo }
  /// What `redo` would bring back.
  package var redoable: JournalEntry? { history.nextRedo }

  /// How many undos, the last change first, take a change back; nothing for one that is taken back already.
  package var undosByEntry: [JournalEntry.ID: Int] { history.undosByEntry }

  /// What the files of an image say, and its journals.
  init(
    _ files: CheckedFiles, journals: [JournalFile], _ conventions: Conventions, notes: [String]
  ) throws(WorkspaceError) {
    let tooNew = conventions.format.problems(in: files.image)
    guard tooNew.isEmpty else { throw .broken(tooNew) }
    let problems = files.problems.union(journals.flatMap(\.problems))
    guard problems.isEmpty, let state = files.state else { throw .broken(problems.sorted()) }
    self.state = state
    zones = files.zones
    self.notes = notes + files.notes
    image = files.image
    self.journals = journals
    history = History(journals)
    toRewrite = files.toRewrite
    self.conventions = conventions
  }

  /// The same files with other journals, and more to tell of them.
  func with(_ journals: [JournalFile], noting notes: [String] = []) -> LoadedWorkspace {
    var changed = self
    changed.notes = notes + self.notes
    changed.journals = journals
    changed.history = History(journals)
    for journal in journals { changed.image.files[journal.path] = journal.contents }
    return changed
  }
}
