import Rota

// Dates and times as tests write them. A text that is none is a mistake in the test, and shows as a date of the year 1
// or as midnight.

extension Day {
  init(iso text: some StringProtocol) { self = Day(text) ?? Day.supported.lowerBound }
}

extension WallTime {
  init(clock text: some StringProtocol) { self = WallTime(text) ?? .midnight }
}
