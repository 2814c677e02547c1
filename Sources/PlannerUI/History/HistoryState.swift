/// Where the reader is among the changes.
package struct HistoryState: Hashable, Sendable {
  /// The chosen change; nil for the latest, whichever that is.
  var chosen: PastChange.ID?
}

extension AppState {
  /// The place of the chosen change, the latest being 0.
  var chosenPlace: Int {
    history.chosen.flatMap { id in saved.history.firstIndex { $0.id == id } } ?? 0
  }

  /// The change that is chosen; nil where none was ever made.
  package var chosenChange: PastChange? {
    saved.history.indices.contains(chosenPlace) ? saved.history[chosenPlace] : nil
  }

  mutating func moveChange(by count: Int) { chooseChange(chosenPlace + count) }

  mutating func chooseChange(_ place: Int) {
    let place = min(max(0, place), saved.history.count - 1)
    history.chosen = place > 0 ? saved.history[place].id : nil
  }
}
