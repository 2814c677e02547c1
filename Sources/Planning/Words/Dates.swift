package import Rota

/// Dates with their year, which a sentence inside a plan leaves out and a heading must not.
package enum Dates {
  /// `Tue 12 Jan 2027`, `11 Jan – 7 Feb 2027`, `28 Dec 2026 – 24 Jan 2027`.
  package static func span(_ span: DaySpan) -> String {
    let (first, last) = (span.start, span.last)
    guard first.civil.year != last.civil.year else { return "\(Wording.dates(span)) \(last.civil.year)" }
    return "\(short(first)) \(first.civil.year) – \(short(last)) \(last.civil.year)"
  }

  /// `Tue 12 Jan 2027`.
  package static func day(_ day: Day) -> String { "\(Wording.date(day)) \(day.civil.year)" }

  /// `Mon 11 Jan 2027 09:30`, on the clocks of `zone`.
  package static func moment(_ instant: Instant, in zone: Zone) -> String {
    "\(day(zone.wall(at: instant).day)) \(Wording.clock(instant, in: zone))"
  }

  /// `2027-01-11 09:30`, on the clocks of `zone`: for lists, where dates stand below each other.
  package static func stamp(_ instant: Instant, in zone: Zone) -> String {
    "\(zone.wall(at: instant).day) \(Wording.clock(instant, in: zone))"
  }

  /// `Mon 11`.
  package static func inWeek(_ day: Day) -> String {
    Wording.date(day).split(separator: " ").prefix(2).joined(separator: " ")
  }

  /// `12 Jan`.
  package static func short(_ day: Day) -> String {
    Wording.date(day).split(separator: " ").dropFirst().joined(separator: " ")
  }
}
