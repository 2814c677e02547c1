package import Rota

/// Dates, lengths and lists as people say them: what every sentence of a finding is made of.
package enum Wording {
  /// `Tue 12 Jan`.
  package static func date(_ day: Day) -> String {
    let civil = day.civil
    return "\(weekday(day.weekday)) \(civil.day) \(months[civil.month - 1])"
  }

  /// `Tue 12 Jan`, `12–13 Jan` or `30 Jan – 2 Feb`: the first and the last date, both included.
  package static func dates(_ span: DaySpan) -> String {
    guard span.count > 1 else { return date(span.start) }
    let (first, last) = (span.start.civil, span.last.civil)
    let end = "\(last.day) \(months[last.month - 1])"
    if (first.year, first.month) == (last.year, last.month) { return "\(first.day)–\(end)" }
    return "\(first.day) \(months[first.month - 1]) – \(end)"
  }

  /// `9 h 30 min`, `11 h`, `45 min`.
  package static func length(minutes: Int) -> String {
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    if hours == 0 { return "\(rest) min" }
    return rest == 0 ? "\(hours) h" : "\(hours) h \(rest) min"
  }

  /// `1 shift`, `3 shifts`.
  package static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

  /// `1 person`, `3 people`.
  package static func people(_ number: Int) -> String { number == 1 ? "1 person" : "\(number) people" }

  /// `a`, `a and b`, `a, b and c`.
  package static func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return "\(items.dropLast().joined(separator: ", ")) and \(last)"
  }

  /// The templates of some shifts: `Evening watch`, `Desk and Evening watch`, `Desk, Evening watch, Triage and 2 more`.
  package static func names(of shifts: some Sequence<HeldShift>) -> String {
    let names = Set(shifts.map(\.template.name)).sorted()
    return names.count > 4 ? list(names.prefix(3) + ["\(names.count - 3) more"]) : list(names)
  }

  /// `09:30`, on the clocks of `zone`.
  package static func clock(_ instant: Instant, in zone: Zone) -> String {
    WallTime(wrapping: zone.wall(at: instant).secondsAfterMidnight / 60).onTheClock
  }

  /// `09:30–17:00`, on the clocks of `zone`.
  package static func clock(_ interval: Interval, in zone: Zone) -> String {
    "\(clock(interval.start, in: zone))–\(clock(interval.end, in: zone))"
  }

  private static func weekday(_ day: Weekday) -> String {
    ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][day.index]
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}

extension Team {
  /// A template's name as people of the team know it: `Evening watch`, or `Dublin's Evening watch` where there are sites
  /// to tell apart.
  package func name(of template: ShiftTemplate) -> String {
    guard settings.sites.count > 1, let site = site(template.site) else { return template.name }
    return "\(site.name)'s \(template.name)"
  }
}
