/// A zone's clock: which offset from UTC is in force at which instant, and which instants a wall time names.
package struct Zone: Hashable, Sendable {
  package let id: ZoneID
  /// Instants at which the offset changes, ascending, each with the offset from then on, in seconds east of UTC.
  package let transitions: [Transition]
  /// The offset before the first transition, in seconds east of UTC.
  package let firstOffset: Int
  /// Whether the last 400 years of transitions repeat for ever: the Gregorian calendar has that period, in whole weeks,
  /// so a yearly rule written out for 400 years is written out for all.
  package let repeats: Bool

  package struct Transition: Hashable, Sendable {
    package let instant: Instant
    package let offset: Int

    package init(instant: Instant, offset: Int) {
      self.instant = instant
      self.offset = offset
    }
  }

  package init(id: ZoneID, firstOffset: Int, transitions: [Transition], repeats: Bool = false) {
    self.id = id
    self.firstOffset = firstOffset
    self.transitions = transitions
    self.repeats = repeats
  }

  package static let utc = Zone(id: "UTC", firstOffset: 0, transitions: [])

  /// The largest distance from UTC a clock may have, in seconds; it bounds where an instant can lie for a wall time.
  package static let largestOffset = 26 * 3600

  /// Seconds east of UTC in force at `instant`.
  package func offset(at instant: Instant) -> Int { stretch(at: instant.seconds).offset }

  /// What the calendar and the clock on the wall show at `instant`.
  package func wall(at instant: Instant) -> (day: Day, secondsAfterMidnight: Int) {
    let local = instant.seconds + offset(at: instant)
    let day = local.flooredQuotient(by: Zone.secondsPerDay)
    return (Day(number: day), local - day * Zone.secondsPerDay)
  }

  /// The instant at which the clock first shows `time` on `day`; the first real instant after it where clocks skip it.
  package func start(of time: WallTime, on day: Day) -> Instant {
    let local = Zone.localSeconds(time, day)
    var stretch = stretch(at: local - Zone.largestOffset)
    while local - stretch.offset >= stretch.end { stretch = self.stretch(at: stretch.end) }
    return Instant(seconds: max(local - stretch.offset, stretch.start))
  }

  /// The instant at which the clock last shows `time` on `day`; the first real instant after it where clocks skip it.
  package func end(of time: WallTime, on day: Day) -> Instant {
    let local = Zone.localSeconds(time, day)
    var stretch = stretch(at: local + Zone.largestOffset)
    while local - stretch.offset < stretch.start { stretch = self.stretch(at: stretch.start - 1) }
    return Instant(seconds: min(local - stretch.offset, stretch.end))
  }

  /// The date from its first instant to the next date's: 23, 24 or 25 hours as a rule, none for a date that was skipped
  /// (Apia, 2011-12-30).
  package func interval(of day: Day) -> Interval {
    Interval(start(of: .midnight, on: day), until: start(of: .midnight, on: day + 1))
  }

  /// The instant that parts the halves of `day` for half days of leave: 12:00.
  package func noon(of day: Day) -> Instant { start(of: .noon, on: day) }

  static let secondsPerDay = 86_400

  private static func localSeconds(_ time: WallTime, _ day: Day) -> Int {
    day.number * secondsPerDay + time.minutes * 60
  }

  /// A run of seconds, half-open, with one offset.
  private struct Stretch {
    let start: Int
    let end: Int
    let offset: Int
  }

  private static let farPast = Int.min / 4
  private static let farFuture = Int.max / 4
  private static let period = 146_097 * secondsPerDay

  private func stretch(at seconds: Int) -> Stretch {
    guard repeats, let last = transitions.last?.instant.seconds, seconds >= last else { return listed(at: seconds) }
    let periods = (seconds - last) / Zone.period + 1
    let found = listed(at: seconds - periods * Zone.period)
    return Stretch(
      start: found.start + periods * Zone.period, end: found.end + periods * Zone.period, offset: found.offset)
  }

  private func listed(at seconds: Int) -> Stretch {
    var low = 0
    var high = transitions.count
    while low < high {
      let middle = (low + high) / 2
      if transitions[middle].instant.seconds <= seconds { low = middle + 1 } else { high = middle }
    }
    return Stretch(
      start: low == 0 ? Zone.farPast : transitions[low - 1].instant.seconds,
      end: low == transitions.count ? Zone.farFuture : transitions[low].instant.seconds,
      offset: low == 0 ? firstOffset : transitions[low - 1].offset)
  }
}

extension WallTime {
  package static let midnight = WallTime(wrapping: 0)
  package static let noon = WallTime(wrapping: 12 * 60)
}

extension Int {
  /// The quotient rounded towards minus infinity; `divisor` is positive.
  func flooredQuotient(by divisor: Int) -> Int {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
