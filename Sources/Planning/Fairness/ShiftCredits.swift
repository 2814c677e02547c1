package import Rota

/// What a shift adds to each ledger of whoever holds it.
package struct ShiftCredits: Sendable {
  private let team: Team
  private let zones: ZoneTable
  private let credits: Credits
  private let holidays: [SiteID: Set<Day>]

  /// When the price of an hour changes on the clock, and what follows.
  private enum Part { case day, evening, night }
  private static let parts: [(start: WallTime, part: Part)] = [
    (.midnight, .night), (WallTime(wrapping: 6 * 60), .day), (WallTime(wrapping: 18 * 60), .evening),
    (WallTime(wrapping: 23 * 60), .night),
  ]

  package init(team: Team, zones: ZoneTable, credits: Credits = Credits()) {
    self.team = team
    self.zones = zones
    self.credits = credits
    holidays = Dictionary(grouping: team.calendars.flatMap(\.holidays), by: \.site).mapValues { Set($0.map(\.date)) }
  }

  /// In milli-credits. The total holds the whole price; each other ledger its own part of it, and the standby ledger
  /// all of a standby's. Shadow and support shifts are no burden.
  package func amounts(of shift: Shift) -> LedgerAmounts {
    let kind = shift.template.kind
    guard kind != .shadow, kind != .support else { return LedgerAmounts() }
    let part = kind == .standby ? credits.standbyPart : 1
    var amounts = creditMinutes(of: shift).mapping { $1 * 1000 / (60 * part) }
    if kind == .standby { amounts[.standby] = amounts[.total] }
    return amounts
  }

  /// Minutes times their price, before standby is taken for less.
  private func creditMinutes(of shift: Shift) -> LedgerAmounts {
    let zone = zones[team.zone(of: shift.template)]
    var sums = LedgerAmounts()
    for day in DaySpan(zone.wall(at: shift.interval.start).day, through: zone.wall(at: shift.interval.end).day).days {
      let minutes = shift.interval.intersection(zone.interval(of: day)).minutes
      for (part, stretch) in stretches(of: day, in: zone) {
        let price = part == .day ? credits.day : part == .evening ? credits.evening : credits.night
        let earned = shift.interval.intersection(stretch).minutes * price
        sums[.total] += earned
        if part == .night { sums[.nights] += earned }
      }
      if team.settings.weekend.contains(day.weekday) { sums[.weekends] += minutes * credits.weekend }
      if holidays[shift.template.site]?.contains(day) == true { sums[.holidays] += minutes * credits.holiday }
      if team.severity(of: shift.template.topics) == .severe { sums[.severe] += minutes * credits.severe }
    }
    sums[.total] += sums[.weekends] + sums[.holidays] + sums[.severe]
    return sums
  }

  private func stretches(of day: Day, in zone: Zone) -> [(Part, Interval)] {
    let starts = ShiftCredits.parts.map { zone.start(of: $0.start, on: day) } + [zone.start(of: .midnight, on: day + 1)]
    return zip(ShiftCredits.parts, zip(starts, starts.dropFirst())).map { ($0.part, Interval($1.0, until: $1.1)) }
  }
}
