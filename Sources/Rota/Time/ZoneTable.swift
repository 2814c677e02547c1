/// The zones a team's plan speaks of, read once at the rim and passed down: nothing below asks the machine for its zone.
package struct ZoneTable: Hashable, Sendable {
  private let zones: [ZoneID: Zone]

  package init(_ zones: [Zone]) {
    self.zones = Dictionary(zones.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The zone of that name; UTC where the table lacks it (loading a workspace refuses unknown zones, so it never does).
  package subscript(id: ZoneID) -> Zone { zones[id] ?? .utc }

  package func has(_ id: ZoneID) -> Bool { zones[id] != nil }
}
