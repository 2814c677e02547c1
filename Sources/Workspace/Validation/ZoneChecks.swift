import Rota

extension Validation {
  /// Reports every mention of a zone the machine does not know.
  mutating func checkZones(_ missing: Set<ZoneID>) {
    if missing.isEmpty { return }
    if let team = files.settings {
      check(team.value.zone, missing, team, "zone")
      for (index, site) in team.value.sites.enumerated() {
        check(site.zone, missing, team, "sites", .index(index), "zone")
      }
    }
    for member in files.members {
      if let zone = member.value.zone { check(zone, missing, member, "zone") }
    }
  }

  private mutating func check<Value>(
    _ zone: ZoneID, _ missing: Set<ZoneID>, _ record: FileRecord<Value>, _ path: PathStep...
  ) {
    guard missing.contains(zone) else { return }
    let near = Suggestion.sentence(for: zone.text, among: Self.wellKnownZones)
    report(
      record.problem(
        path, found: Words.quoted(zone.text), expected: "a zone of the IANA database, such as Europe/Lisbon",
        advice: near.isEmpty ? "This machine has no file of that zone." : near))
  }

  /// Zones many people live in, for guessing what was meant; the machine's files decide which there are.
  private static let wellKnownZones = [
    "Africa/Accra", "Africa/Cairo", "Africa/Casablanca", "Africa/Johannesburg", "Africa/Lagos", "Africa/Nairobi",
    "America/Argentina/Buenos_Aires", "America/Bogota", "America/Chicago", "America/Denver", "America/Halifax",
    "America/Lima", "America/Los_Angeles", "America/Mexico_City", "America/New_York", "America/Phoenix",
    "America/Santiago", "America/Sao_Paulo", "America/Toronto", "America/Vancouver", "Asia/Bangkok", "Asia/Beirut",
    "Asia/Dhaka", "Asia/Dubai", "Asia/Hong_Kong", "Asia/Jakarta", "Asia/Jerusalem", "Asia/Karachi", "Asia/Kathmandu",
    "Asia/Kolkata", "Asia/Manila", "Asia/Riyadh", "Asia/Seoul", "Asia/Shanghai", "Asia/Singapore", "Asia/Taipei",
    "Asia/Tehran", "Asia/Tokyo", "Atlantic/Reykjavik", "Australia/Melbourne", "Australia/Perth", "Australia/Sydney",
    "Etc/UTC", "Europe/Amsterdam", "Europe/Athens", "Europe/Berlin", "Europe/Brussels", "Europe/Bucharest",
    "Europe/Copenhagen", "Europe/Dublin", "Europe/Helsinki", "Europe/Istanbul", "Europe/Kyiv", "Europe/Lisbon",
    "Europe/London", "Europe/Madrid", "Europe/Oslo", "Europe/Paris", "Europe/Prague", "Europe/Rome",
    "Europe/Stockholm", "Europe/Vienna", "Europe/Warsaw", "Europe/Zurich", "Pacific/Auckland", "Pacific/Honolulu",
    "UTC",
  ]
}
