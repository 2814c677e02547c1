import ArgumentParser
import Planning
import Rota

/// Which dates a command is about.
struct SpanOptions: ParsableArguments {
  @Option(parsing: .unconditional, help: ArgumentHelp("How many weeks, 1 to 26.", valueName: "number"))
  var weeks: Int?

  @Option(
    help: ArgumentHelp("The first date: 2027-01-11, a week such as 2027-W02, today or tomorrow.", valueName: "date"),
    transform: DayArgument.read)
  var from: DayArgument?

  static let allowedWeeks = 1...26
  static let defaultWeeks = 4

  func validate() throws {
    if let weeks, !SpanOptions.allowedWeeks.contains(weeks) {
      throw ValidationError("\(weeks) weeks cannot be looked at together: ask for 1 to 26.")
    }
  }

  /// As they can be typed again, each after a blank; empty where nothing was said.
  var words: String {
    (weeks.map { " --weeks \($0)" } ?? "") + (from.map { " --from \($0.word)" } ?? "")
  }

  /// The dates asked for, to be planned; without a word, those the team has set itself, and where it has set none or
  /// they are over, four weeks from the next first day of its week.
  func span(of settings: TeamSettings, today: Day) throws(Complaint) -> DaySpan {
    let span = wanted(of: settings, today: today)
    guard span.last <= DayArgument.last else {
      throw .usage(
        "\(Wording.count(span.count, "day")) from \(span.start) would end on \(span.last); the last date respite plans is "
          + "\(DayArgument.last). Say fewer --weeks, or an earlier --from.")
    }
    return span
  }

  private func wanted(of settings: TeamSettings, today: Day) -> DaySpan {
    let horizon = settings.horizon.flatMap { $0.span.end > today ? $0.span : nil }
    let start = from?.day(today: today) ?? horizon?.start ?? settings.nextWeek(after: today)
    if let weeks { return DaySpan(from: start, count: 7 * weeks) }
    if let horizon, horizon.contains(start) { return DaySpan(start, until: horizon.end) }
    return DaySpan(from: start, count: 7 * SpanOptions.defaultWeeks)
  }

  /// The dates asked for, to be looked at: like those to be planned, but dates that are over still count where nothing
  /// has been planned since.
  func span(of state: TeamState, today: Day) throws(Complaint) -> DaySpan {
    let settings = state.team.settings
    if from == nil, let horizon = settings.horizon?.span, horizon.end <= today,
      state.rota.assignments.last.map({ $0.seat.day < horizon.end }) ?? false
    {
      return weeks.map { DaySpan(from: horizon.start, count: 7 * $0) } ?? horizon
    }
    let span = try span(of: settings, today: today)
    return from == nil && weeks == nil ? state.rota.reaching(span) : span
  }
}

extension Rota {
  /// The dates, and the weeks after them that are planned as well, as far as they can be looked at together.
  func reaching(_ span: DaySpan) -> DaySpan {
    guard let last = assignments.last?.seat.day, last >= span.end else { return span }
    let weeks = min((last - span.start) / 7 + 1, SpanOptions.allowedWeeks.upperBound)
    return DaySpan(from: span.start, count: max(span.count, 7 * weeks))
  }
}

extension TeamSettings {
  /// The dates planned when nobody says otherwise: the team's own, or where it has none or they are over, four weeks
  /// from the next first day of its week.
  func datesToPlan(today: Day) -> DaySpan {
    if let span = horizon?.span, span.end > today { return span }
    return DaySpan(from: nextWeek(after: today), count: 7 * SpanOptions.defaultWeeks)
  }

  /// The first day of the first week that begins after `day`.
  func nextWeek(after day: Day) -> Day { week(of: day).end }
}
