package import Rota

extension TeamState {
  /// Weeks that are planned where the team has set no dates and holds no rota.
  package static let usualWeeks = 4

  /// The dates that are planned: those the team has set itself while they last, else from this week to the last one of the
  /// rota.
  package func plannedSpan(today: Day) -> DaySpan {
    if let horizon = team.settings.horizon?.span, horizon.end > today { return horizon }
    let start = team.settings.week(of: today).start
    let last = rota.weeks.keys.max().map(\.days.end) ?? start
    return last > start ? DaySpan(start, until: last) : DaySpan(from: start, count: 7 * TeamState.usualWeeks)
  }
}
