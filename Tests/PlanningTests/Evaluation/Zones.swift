import Rota

/// Clocks written out by hand, so that no test depends on the machine's zone files.
extension Zone {
  static let berlin = european("Europe/Berlin", winter: 3600)
  static let lisbon = european("Europe/Lisbon", winter: 0)
  static let dublin = european("Europe/Dublin", winter: 0)
  static let toronto = american("America/Toronto", winter: -5 * 3600)
  static let chicago = american("America/Chicago", winter: -6 * 3600)
  static let singapore = Zone(id: "Asia/Singapore", firstOffset: 8 * 3600, transitions: [])

  /// All of the European Union at 01:00 UTC.
  private static func european(_ id: ZoneID, winter: Int) -> Zone {
    Zone(
      id: id, firstOffset: winter + 3600,
      transitions: [
        change("2026-10-25", 3600, winter), change("2027-03-28", 3600, winter + 3600),
        change("2027-10-31", 3600, winter),
      ])
  }

  /// At 02:00 on the clocks of the zone.
  private static func american(_ id: ZoneID, winter: Int) -> Zone {
    Zone(
      id: id, firstOffset: winter + 3600,
      transitions: [
        change("2026-11-01", 3600 - winter, winter), change("2027-03-14", 7200 - winter, winter + 3600),
        change("2027-11-07", 3600 - winter, winter),
      ])
  }

  private static func change(_ day: String, _ secondsUTC: Int, _ offset: Int) -> Transition {
    Transition(instant: Instant(seconds: Day(iso: day).number * 86_400 + secondsUTC), offset: offset)
  }
}

extension ZoneTable {
  static let fixtures = ZoneTable([.berlin, .lisbon, .dublin, .toronto, .chicago, .singapore, .utc])
}
