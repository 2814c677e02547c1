/// An ISO 8601 week: it belongs to the year that holds its Thursday (2027-01-03 lies in 2026-W53).
///
/// Weeks go on past the days that can be written, so that no span of days comes to an end among them.
package struct ISOWeek: Hashable, Comparable, Sendable {
  package let year: Int
  /// 1…53.
  package let week: Int

  package init(of day: Day) {
    let thursday = day + (3 - day.weekday.index)
    year = thursday.civil.year
    week = (thursday - ISOWeek.firstMonday(of: year)) / 7 + 1
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

  package var monday: Day { ISOWeek.firstMonday(of: year) + 7 * (week - 1) }

  /// The Monday of week 1, the week of 4 January, of any year at all.
  private static func firstMonday(of year: Int) -> Day {
    let past = year - 1
    // Whole division rounds towards zero, which is not where years before 1 are counted from.
    let era = past >= 0 ? past / 400 : (past - 399) / 400
    let pastOfEra = past - era * 400
    let daysOfEra = pastOfEra * 365 + pastOfEra / 4 - pastOfEra / 100
    let newYear = Day.supported.lowerBound + era * 146_097 + daysOfEra
    let fourth = newYear + 3
    return fourth - fourth.weekday.index
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
