package import Rota

/// What time it is, told from outside: nothing in here asks a clock.
package struct Moment: Hashable, Sendable {
  package var now: Instant
  /// The date the team speaks of when it says "today".
  package var today: Day

  package init(now: Instant, today: Day) {
    self.now = now
    self.today = today
  }
}
