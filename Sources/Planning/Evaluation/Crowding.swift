package import Rota

/// A sliding window with too much in it.
package struct Crowded: Hashable, Sendable {
  package var window: Interval
  package var minutes: Int
  package var most: Int
  package var excess: Int { minutes - most }
}

extension [Interval] {
  /// Every window of so many minutes that begins at a start or ends at an end of this union and holds more than `most`.
  ///
  /// The content of a sliding window changes its slope only where an edge of it meets an edge of the union, so no window
  /// elsewhere holds more. The intervals are sorted and disjoint.
  package func crowded(window length: Int, most: Int) -> [Crowded] {
    flatMap { stretch in
      [
        Interval(stretch.start, until: stretch.start.adding(minutes: length)),
        Interval(stretch.end.adding(minutes: -length), until: stretch.end),
      ]
    }.compactMap { window in
      let minutes = minutes(within: window)
      return minutes > most ? Crowded(window: window, minutes: minutes, most: most) : nil
    }
  }
}
