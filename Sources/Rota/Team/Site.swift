/// A place with a zone; the members who belong to it are the pool of its shifts.
package struct Site: Hashable, Codable, Sendable {
  package var id: SiteID
  package var name: String
  package var zone: ZoneID

  package init(id: SiteID, name: String, zone: ZoneID) {
    self.id = id
    self.name = name
    self.zone = zone
  }
}
