import Rota

/// What one member holds over the span, in minutes: work, and standby that leaves them otherwise free.
package struct Carried: Hashable, Sendable {
  package private(set) var work = 0
  package private(set) var standby = 0

  package init() {}

  mutating func add(_ shift: Shift) {
    if shift.template.kind == .standby { standby += shift.interval.minutes } else { work += shift.interval.minutes }
  }
}
