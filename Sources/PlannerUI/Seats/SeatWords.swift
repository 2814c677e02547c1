import Planning
import Rota

/// A seat as people speak of it.
extension AppState {
  /// A seat as a sentence speaks of it: `Watch backup (Toronto), Mon 8 Mar`.
  func words(for seat: SeatID) -> String {
    "\(shown.title(of: seat)), \(Wording.date(seat.day))"
  }
}

extension PlanFacts {
  /// `Watch backup (Toronto)`, the site only where there are several and it is not the one that is spoken of.
  func title(of seat: SeatID, at here: SiteID? = nil) -> String {
    guard let template = shift(of: seat)?.template else { return seat.description }
    guard team.settings.sites.count > 1, template.site != here, let site = team.site(template.site)?.name else {
      return template.name
    }
    return "\(template.name) (\(site))"
  }

  /// `13:00–01:00`, on the clocks of the seat's site.
  func hours(of seat: SeatID) -> String {
    guard let shift = shift(of: seat) else { return "" }
    return Wording.clock(shift.interval, in: zones[team.zone(of: shift.template)])
  }
}
