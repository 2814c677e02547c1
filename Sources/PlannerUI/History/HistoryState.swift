import Planning
import Rota

/// Where the reader is among the changes.
package struct HistoryState: Hashable, Sendable {
  /// The chosen change; nil for the latest, whichever that is.
  var chosen: PastChange.ID?
}

extension AppState {
  /// The place of the chosen change, the latest being 0.
  var chosenPlace: Int {
    let places = historyPlaces
    let chosen = history.chosen.flatMap { id in places.first { saved.history[$0].id == id } }
    return chosen ?? places.first ?? 0
  }

  /// The changes that the filter lets through, by place.
  var historyPlaces: [Int] {
    let filter = lists[.history]?.filter ?? ""
    guard !filter.isEmpty else { return Array(saved.history.indices) }
    return saved.history.indices.filter { place in
      let change = saved.history[place].change
      return Match.words(filter, in: "\(change.cause) \(team.name(ofAuthor: change.author))")
    }
  }

  /// The change that is chosen; nil where none was ever made.
  package var chosenChange: PastChange? {
    historyPlaces.contains(chosenPlace) ? saved.history[chosenPlace] : nil
  }

  mutating func moveChange(by count: Int) {
    let places = historyPlaces
    guard let place = places.firstIndex(of: chosenPlace) else { return }
    chooseChange(places[min(max(0, place + count), places.count - 1)])
  }

  mutating func chooseChange(_ place: Int) {
    let place = min(max(0, place), saved.history.count - 1)
    // Where only some show, the latest of them is not the latest of all.
    history.chosen = place > 0 || !listFilter.isEmpty ? saved.history[place].id : nil
  }
}
