/// A moment, in whole seconds since 1970-01-01 00:00 UTC (leap seconds not counted, as in POSIX).
package struct Instant: Hashable, Comparable, Sendable {
  package let seconds: Int

  package init(seconds: Int) { self.seconds = seconds }

  package static func < (left: Instant, right: Instant) -> Bool { left.seconds < right.seconds }

  /// `minutes` later.
  package func adding(minutes: Int) -> Instant { Instant(seconds: seconds + minutes * 60) }

  /// Elapsed minutes from `earlier` to this instant, rounded down.
  package func minutes(since earlier: Instant) -> Int {
    let difference = seconds - earlier.seconds
    return difference >= 0 ? difference / 60 : -((-difference + 59) / 60)
  }
}
