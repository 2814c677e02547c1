/// A zone's clock: which offset from UTC is in force at which instant, and which instants a wall time names.
package struct Zone: Hashable, Sendable {
  package let id: ZoneID
  /// Instants at which the offset changes, ascending, each with the offset from then on, in seconds east of UTC.
  package let transitions: [Transition]
  /// The offset before the first transition, in seconds east of UTC.
  package let firstOffset: Int

  package struct Transition: Hashable, Sendable {
    package let instant: Instant
    package let offset: Int

    package init(instant: Instant, offset: Int) {
      self.instant = instant
      self.offset = offset
    }
  }

  package init(id: ZoneID, firstOffset: Int, transitions: [Transition]) {
    self.id = id
    self.firstOffset = firstOffset
    self.transitions = transitions
  }

  package static let utc = Zone(id: "UTC", firstOffset: 0, transitions: [])
}
