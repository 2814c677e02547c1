/// A half-open stretch of time: an interval that ends when another starts does not overlap it.
package struct Interval: Hashable, Sendable {
  package let start: Instant
  package let end: Instant

  /// From `start` up to but not including `end`; empty where `end` is not later.
  package init(_ start: Instant, until end: Instant) {
    self.start = start
    self.end = max(start, end)
  }

  package var isEmpty: Bool { start == end }
  /// Elapsed minutes: what a stopwatch shows, whatever the clocks on the wall did meanwhile.
  package var minutes: Int { end.minutes(since: start) }

  package func contains(_ instant: Instant) -> Bool { start <= instant && instant < end }

  package func overlaps(_ other: Interval) -> Bool {
    !isEmpty && !other.isEmpty && start < other.end && other.start < end
  }

  package func intersection(_ other: Interval) -> Interval {
    let from = max(start, other.start)
    return Interval(from, until: max(from, min(end, other.end)))
  }
}
