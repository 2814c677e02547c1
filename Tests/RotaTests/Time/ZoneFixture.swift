import Foundation
import Rota
import Testing

/// The pinned zone files of the tests.
enum ZoneFixture {
  static func bytes(_ id: ZoneID) throws -> [UInt8] {
    let folder = try #require(Bundle.module.resourceURL)
    return Array(try Data(contentsOf: folder.appendingPathComponent("Zones/\(id)")))
  }

  static func zone(_ id: ZoneID) throws -> Zone { try TZif.zone(id, from: try bytes(id)) }

  /// The zone of a special day, and the day.
  static func clock(_ special: SpecialDay) throws -> (zone: Zone, day: Day) {
    (try zone(special.zone), try #require(Day(special.day)))
  }

  static let ids: [ZoneID] = Set(SpecialDay.all.map(\.zone)).union(["America/Los_Angeles"]).sorted()
}
