package import Rota

extension Resilience.SingleHolder {
  /// `watch in Toronto: Grace Nakamura; one person there in W10 and W13.`
  package func sentence(_ team: Team) -> String {
    let names = holders.isEmpty ? "nobody" : Wording.list(holders.map { team.name(of: $0) })
    let many = fewest == 0 ? "nobody" : fewest == 1 ? "one person" : "two people"
    let place = team.settings.sites.count > 1 ? team.site(site).map { " in \($0.name)" } ?? "" : ""
    return "\(skill)\(place): \(names); \(many) there in \(Wording.list(weeks.map(\.short)))."
  }
}

extension ISOWeek {
  /// `W09`.
  package var short: String { "W" + description.suffix(2) }
}
