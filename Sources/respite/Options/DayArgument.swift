import ArgumentParser
import Rota

/// A date on the command line: `2027-01-11`, the Monday of a week `2027-W02`, or a date seen from today.
enum DayArgument: Hashable, Sendable {
  case date(Day)
  /// So many days after today.
  case fromToday(Int)

  func day(today: Day) -> Day {
    switch self {
    case .date(let day): day
    case .fromToday(let days): today + days
    }
  }

  /// As it can be typed again.
  var word: String {
    switch self {
    case .date(let day): day.description
    case .fromToday(let days): days == 0 ? "today" : days > 0 ? "tomorrow" : "yesterday"
    }
  }
}

extension DayArgument: ExpressibleByArgument {
  init?(argument: String) {
    switch argument.lowercased() {
    case "today": self = .fromToday(0)
    case "tomorrow": self = .fromToday(1)
    case "yesterday": self = .fromToday(-1)
    default:
      guard let day = Day(argument) ?? ISOWeek(argument)?.monday, DayArgument.planned.contains(day.civil.year) else {
        return nil
      }
      self = .date(day)
    }
  }

  /// Dates outside these years are slips of the finger.
  private static let planned = 1970...2199
}
