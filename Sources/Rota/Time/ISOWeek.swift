/// An ISO 8601 week: it belongs to the year that holds its Thursday (2027-01-03 lies in 2026-W53).
package struct ISOWeek: Hashable, Comparable, Sendable {
  package let year: Int
  /// 1…53.
  package let week: Int

  package init(of day: Day) {
    let thursday = day + (3 - day.weekday.index)
    year = thursday.civil.year
    let newYear = Day(year: year, month: 1, day: 1) ?? thursday
    week = (thursday - newYear) / 7 + 1
  }

  /// The week written `2027-W02`, or nil where that year has no such week.
  package init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 8, bytes[4] == UInt8(ascii: "-"), bytes[5] == UInt8(ascii: "W"),
      let year = decimal(bytes[0..<4]), let week = decimal(bytes[6..<8]), (1...53).contains(week),
      let fourth = Day(year: year, month: 1, day: 4)
    else { return nil }
    // 4 January always lies in week 1.
    let candidate = ISOWeek(of: fourth + 7 * (week - 1))
    guard candidate.year == year, candidate.week == week else { return nil }
    self = candidate
  }

  package var monday: Day {
    let fourth = Day(year: year, month: 1, day: 4) ?? Day(number: 0)
    return fourth - fourth.weekday.index + 7 * (week - 1)
  }

  package var days: DaySpan { DaySpan(from: monday, count: 7) }
  package var next: ISOWeek { ISOWeek(of: monday + 7) }
  package var previous: ISOWeek { ISOWeek(of: monday - 7) }

  package static func < (left: ISOWeek, right: ISOWeek) -> Bool {
    (left.year, left.week) < (right.year, right.week)
  }
}

extension ISOWeek: CustomStringConvertible {
  package var description: String { "\(padded(year, 4))-W\(padded(week, 2))" }
}
