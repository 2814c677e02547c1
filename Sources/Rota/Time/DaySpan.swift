/// A run of whole dates, half-open: `start` is in it, `end` is not.
package struct DaySpan: Hashable, Sendable {
  package let start: Day
  package let end: Day

  /// The days from `start` up to but not including `end`; empty where `end` is not later.
  package init(_ start: Day, until end: Day) {
    self.start = start
    self.end = max(start, end)
  }

  package init(from start: Day, count: Int) { self.init(start, until: start + max(0, count)) }

  /// Both days included.
  package init(_ first: Day, through last: Day) { self.init(first, until: last + 1) }

  package var count: Int { end - start }
  package var isEmpty: Bool { count == 0 }
  package var last: Day { end - 1 }
  package var days: [Day] { (start.number..<end.number).map(Day.init(number:)) }

  /// The ISO weeks that share at least one day with the span, in order.
  package var weeks: [ISOWeek] {
    var weeks: [ISOWeek] = []
    var week = ISOWeek(of: start)
    while week.monday < end {
      weeks.append(week)
      week = week.next
    }
    return weeks
  }

  package func contains(_ day: Day) -> Bool { start <= day && day < end }

  package func intersection(_ other: DaySpan) -> DaySpan {
    let from = max(start, other.start)
    return DaySpan(from, until: max(from, min(end, other.end)))
  }
}
