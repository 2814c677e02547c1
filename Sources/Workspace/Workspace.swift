package import Rota

/// A folder of JSON files. A value naming the folder: everything it does touches the disk.
package struct Workspace: Sendable {
  /// The folder's path.
  package let root: String
  /// The rules that rules.json may speak of.
  let rules: [RuleDefinition]

  package init(at root: String, rules: [RuleDefinition]) {
    self.root = root
    self.rules = rules
  }

  /// Whether there is a team.json.
  package var exists: Bool { false }

  /// Reads every file, checks each and all together; finishes a committed but interrupted save first.
  package func load() throws(WorkspaceError) -> LoadedWorkspace { throw .missing(root) }

  /// Writes a new workspace into an empty or missing folder.
  package func create(_ state: TeamState) throws(WorkspaceError) -> LoadedWorkspace { throw .missing(root) }

  /// Unpacks the bytes of a sample team's bundle into an empty or missing folder.
  package func unpack(_ bundle: [UInt8]) throws(WorkspaceError) -> LoadedWorkspace { throw .missing(root) }

  /// Applies and saves a change set, all or nothing, under the lock, if the files are still as loaded.
  package func commit(_ changes: ChangeSet, to loaded: LoadedWorkspace) throws(WorkspaceError) -> LoadedWorkspace {
    throw .missing(root)
  }

  /// Takes back the last change that has not been taken back, as a new entry of the journal.
  package func undo(
    _ loaded: LoadedWorkspace, author: String, time: Instant
  ) throws(WorkspaceError) -> (undone: JournalEntry, workspace: LoadedWorkspace) {
    throw .nothing("There is nothing to undo.")
  }

  /// Brings back the change last taken back, as a new entry of the journal.
  package func redo(
    _ loaded: LoadedWorkspace, author: String, time: Instant
  ) throws(WorkspaceError) -> (redone: JournalEntry, workspace: LoadedWorkspace) {
    throw .nothing("There is nothing to redo.")
  }
}
