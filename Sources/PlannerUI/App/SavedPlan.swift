package import Rota

/// A workspace as it lies on disk, and what could be taken back or done again.
package struct SavedPlan: Sendable {
  package var state: TeamState
  package var zones: ZoneTable
  /// What undo would take back, in the words of its cause; nil where there is nothing.
  package var undoable: String?
  /// What redo would do again; nil where there is nothing.
  package var redoable: String?
  /// Every change that was ever accepted, the latest first.
  package var history: [PastChange]

  package init(
    state: TeamState, zones: ZoneTable, undoable: String? = nil, redoable: String? = nil, history: [PastChange] = []
  ) {
    self.state = state
    self.zones = zones
    self.undoable = undoable
    self.redoable = redoable
    self.history = history
  }
}
