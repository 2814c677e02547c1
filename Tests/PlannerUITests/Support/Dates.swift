import Rota
import Testing

extension Day {
  /// The day of a date written in a test, which is a real one.
  static func on(_ text: String) -> Day {
    if let day = Day(text) { return day }
    Issue.record("\(text) is no date")
    return Day(number: 0)
  }
}

extension WallTime {
  /// The time of a clock written in a test, which is a real one.
  static func at(_ text: String) -> WallTime {
    if let time = WallTime(text) { return time }
    Issue.record("\(text) is no time")
    return .midnight
  }
}
