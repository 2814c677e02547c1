import ArgumentParser
import Planning
import Rota

/// Whole dates on the command line: `2027-01-25..2027-01-29`, one date, or a week such as `2027-W04`.
struct DatesArgument: Hashable, Sendable {
  let span: DaySpan
  /// As it was typed.
  let word: String
}

extension DatesArgument: ExpressibleByArgument {
  init?(argument: String) {
    guard let dates = LeaveDates(argument: argument), !dates.startsAtNoon, !dates.endsAtNoon,
      DayArgument.first <= dates.from, dates.to <= DayArgument.last
    else { return nil }
    self.init(span: DaySpan(dates.from, through: dates.to), word: argument)
  }
}
