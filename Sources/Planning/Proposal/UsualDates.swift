package import Rota

/// The dates that are meant where nobody says which: what is planned and what is looked at begin and end the same way
/// in every command and on the board.
package struct UsualDates {
  private let settings: TeamSettings
  private let rota: Rota
  package let today: Day

  /// The weeks of a team that has set no dates itself.
  package static let weeks = 4
  /// The most weeks that are looked at together.
  package static let mostWeeks = 26

  package init(of state: TeamState, today: Day) {
    settings = state.team.settings
    rota = state.rota
    self.today = today
  }

  /// The dates to plan: the team's own, or where it has none or they are over, four weeks from the next first day of
  /// its week.
  package var toPlan: DaySpan {
    current ?? DaySpan(from: settings.nextWeek(after: today), count: 7 * Self.weeks)
  }

  /// The dates to look at: those to plan, this week before them where somebody holds anything in it, and what is planned
  /// after them. Dates of the team's own that are over still count where nothing has been planned since.
  package var toLookAt: DaySpan {
    if current == nil, let past = settings.horizon?.span, rota.assignments.last.map({ $0.seat.day < past.end }) ?? false
    {
      return past
    }
    let week = settings.week(of: today)
    let isWeekPlanned = current == nil && !rota.assignments(in: week).isEmpty
    return reaching(isWeekPlanned ? DaySpan(from: week.start, count: 7 * Self.weeks) : toPlan)
  }

  /// The dates around one of them, over which shares are counted: the team's own if it is among them, or four weeks from
  /// its week.
  package func around(_ day: Day) -> DaySpan {
    if let span = settings.horizon?.span, span.contains(day) { return span }
    return DaySpan(from: settings.week(of: day).start, count: 7 * Self.weeks)
  }

  /// The dates the team has set itself, while they last.
  package var current: DaySpan? { settings.horizon.flatMap { $0.span.end > today ? $0.span : nil } }

  /// The dates, and the weeks after them that are planned as well, as far as they can be looked at together.
  private func reaching(_ span: DaySpan) -> DaySpan {
    guard let last = rota.assignments.last?.seat.day, last >= span.end else { return span }
    let weeks = min((last - span.start) / 7 + 1, Self.mostWeeks)
    return DaySpan(from: span.start, count: max(span.count, 7 * weeks))
  }
}

extension TeamSettings {
  /// The first day of the first week that begins after `day`.
  package func nextWeek(after day: Day) -> Day { week(of: day).end }
}
