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

extension DayArgument {
  /// The date; a word that is none is thrown as a sentence that says what is accepted.
  static func read(_ argument: String) throws -> DayArgument {
    guard let day = DayArgument(argument: argument) else {
      throw ValidationError(
        "There is no such date from \(first) to \(last). Say one like 2027-01-11, a week like 2027-W02, today, tomorrow "
          + "or yesterday.")
    }
    return day
  }

  init?(argument: String) {
    switch argument.lowercased() {
    case "today": self = .fromToday(0)
    case "tomorrow": self = .fromToday(1)
    case "yesterday": self = .fromToday(-1)
    default:
      guard let day = Day(argument) ?? ISOWeek(argument)?.monday, (DayArgument.first...DayArgument.last).contains(day)
      else { return nil }
      self = .date(day)
    }
  }

  /// The first date respite plans; others are slips of the finger.
  static let first = Day(number: 0)
  /// 2199-12-31.
  static let last = Day(number: 84_005)
}
