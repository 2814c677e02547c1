import Rota
import Workspace

/// Clocks written out by hand, so that no test depends on the machine's zone files.
enum Clocks {
  static let lisbon = changing("Europe/Lisbon", winter: 0, at: 3600, ["2026-10-25", "2027-03-28", "2027-10-31"])
  static let toronto = changing(
    "America/Toronto", winter: -5 * 3600, at: 7 * 3600, ["2026-11-01", "2027-03-14", "2027-11-07"])
  static let dublin = changing("Europe/Dublin", winter: 0, at: 3600, ["2026-10-25", "2027-03-28", "2027-10-31"])
  static let austin = changing(
    "America/Chicago", winter: -6 * 3600, at: 8 * 3600, ["2026-11-01", "2027-03-14", "2027-11-07"])
  static let singapore = Zone(id: "Asia/Singapore", firstOffset: 8 * 3600, transitions: [])

  static let all = [lisbon, toronto, dublin, austin, singapore]

  static let source: ZoneSource = { ids in
    let known = all.filter { ids.contains($0.id) }
    let named = Set(known.map(\.id) + ["UTC", "Etc/UTC"])
    return (ZoneTable(known + [.utc]), ids.subtracting(named).sorted())
  }

  static let table = ZoneTable(all + [.utc])

  /// To winter, to summer and to winter again on the dates given, at `seconds` of UTC.
  private static func changing(_ id: ZoneID, winter: Int, at seconds: Int, _ dates: [String]) -> Zone {
    let offsets = [winter, winter + 3600, winter]
    let transitions = zip(dates, offsets).compactMap { date, offset in
      Day(date).map { Zone.Transition(instant: Instant(seconds: $0.number * 86_400 + seconds), offset: offset) }
    }
    return Zone(id: id, firstOffset: winter + 3600, transitions: transitions)
  }
}
