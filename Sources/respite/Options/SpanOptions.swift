import ArgumentParser
import Rota

/// Which dates a command is about.
struct SpanOptions: ParsableArguments {
  @Option(help: ArgumentHelp("How many weeks, 1 to 26.", valueName: "number"))
  var weeks: Int?

  @Option(
    help: ArgumentHelp("The first date: 2027-01-11, a week such as 2027-W02, today or tomorrow.", valueName: "date"))
  var from: DayArgument?

  static let allowedWeeks = 1...26
  static let defaultWeeks = 4

  func validate() throws {
    if let weeks, !SpanOptions.allowedWeeks.contains(weeks) {
      throw ValidationError("\(weeks) weeks cannot be looked at together: ask for 1 to 26.")
    }
  }

  /// The dates asked for, to be planned; without a word, those the team has set itself, and where it has set none or
  /// they are over, four weeks from the next first day of its week.
  func span(of settings: TeamSettings, today: Day) -> DaySpan {
    let horizon = settings.horizon.flatMap { $0.span.end > today ? $0.span : nil }
    let start = from?.day(today: today) ?? horizon?.start ?? settings.nextWeek(after: today)
    if let weeks { return DaySpan(from: start, count: 7 * weeks) }
    if let horizon, horizon.contains(start) { return DaySpan(start, until: horizon.end) }
    return DaySpan(from: start, count: 7 * SpanOptions.defaultWeeks)
  }

  /// The dates asked for, to be looked at: like those to be planned, but dates that are over still count where nothing
  /// has been planned since.
  func span(of state: TeamState, today: Day) -> DaySpan {
    let settings = state.team.settings
    if from == nil, let horizon = settings.horizon?.span, horizon.end <= today,
      state.rota.assignments.last.map({ $0.seat.day < horizon.end }) ?? false
    {
      return weeks.map { DaySpan(from: horizon.start, count: 7 * $0) } ?? horizon
    }
    return span(of: settings, today: today)
  }
}

extension TeamSettings {
  /// The first day of the first week that begins after `day`.
  func nextWeek(after day: Day) -> Day { week(of: day).end }
}
