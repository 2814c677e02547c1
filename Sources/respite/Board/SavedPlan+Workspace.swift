import PlannerUI
import Rota
import Workspace

extension SavedPlan {
  /// What the board shows of a workspace.
  init(_ loaded: LoadedWorkspace) {
    let undos = loaded.undosByEntry
    self.init(
      state: loaded.state, zones: loaded.zones, undoable: loaded.undoable?.change.cause,
      redoable: loaded.redoable?.change.cause,
      history: loaded.journal.reversed().map { PastChange($0, undos: undos[$0.id]) })
  }
}

extension PastChange {
  fileprivate init(_ entry: JournalEntry, undos: Int?) {
    let standing: Standing =
      switch entry.kind {
      case .change: undos.map(Standing.holds) ?? .takenBack
      case .undo: .undo
      case .redo: .redo
      }
    self.init(id: entry.id, change: entry.change, standing: standing)
  }
}
