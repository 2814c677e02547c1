package import Rota

/// The real breaks in one member's dates: a week or more on which no duty of any kind starts, as the rule that asks for
/// one counts them.
package struct Breaks: Hashable, Sendable {
  /// The last that is over.
  package let last: DaySpan?
  /// The one that goes on today.
  package let current: DaySpan?
  /// The first that is still to come.
  package let next: DaySpan?
  /// The date from which on nothing is planned: a break that reaches it may last longer.
  package let plannedUntil: Day

  /// Dates in a row that make a real break.
  package static let leastDays = 7

  /// `busy` are the dates on which the member starts a duty, `planned` the dates about which the rota says anything.
  package init(busy: some Sequence<Day>, planned: DaySpan, today: Day) {
    var free: [DaySpan] = []
    var from = planned.start
    for day in Set(busy).sorted() where planned.contains(day) {
      free.append(DaySpan(from, until: day))
      from = day + 1
    }
    free.append(DaySpan(from, until: planned.end))
    let breaks = free.filter { $0.count >= Breaks.leastDays }
    last = breaks.last { $0.end <= today }
    current = breaks.first { $0.contains(today) }
    next = breaks.first { $0.start > today }
    plannedUntil = planned.end
  }
}
