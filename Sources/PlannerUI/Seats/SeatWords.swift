import Planning
import Rota

/// A seat as people speak of it.
extension AppState {
  /// A seat as a sentence speaks of it: `Watch backup (Toronto), Mon 8 Mar`.
  func words(for seat: SeatID) -> String {
    "\(shown.title(of: seat)), \(Wording.date(seat.day))"
  }

  /// `Meera Venkatesan takes Watch backup (Toronto), Mon 8 Mar`.
  func words(for seat: SeatID, before: ChangeSet.Holder?, after: ChangeSet.Holder?) -> String {
    let what = words(for: seat)
    func name(_ holder: ChangeSet.Holder) -> String { team.member(holder.member)?.name ?? holder.member.text }
    return switch (before, after) {
    case (let before?, let after?) where before.member == after.member:
      after.pinned ? "\(name(after)) is pinned to \(what)" : "\(name(after)) is no longer pinned to \(what)"
    case (let before?, let after?): "\(name(after)) takes \(what) from \(name(before))"
    case (nil, let after?): "\(name(after)) takes \(what)"
    case (let before?, nil): "\(name(before)) no longer holds \(what)"
    case (nil, nil): what
    }
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
