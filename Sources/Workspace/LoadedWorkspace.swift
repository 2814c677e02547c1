package import Rota

/// A workspace as it was read: its state, its history, and the bytes of its files, by which a later change is noticed.
package struct LoadedWorkspace: Sendable {
  package let state: TeamState
  /// Every zone the team names, and UTC.
  package let zones: ZoneTable
  /// Every accepted change, oldest first.
  package let journal: [JournalEntry]
  /// Harmless things worth saying once, as sentences: a key that is not kept, a file that was migrated.
  package let notes: [String]
  /// What `undo` would take back.
  package var undoable: JournalEntry? { nil }
  /// What `redo` would bring back.
  package var redoable: JournalEntry? { nil }
}
