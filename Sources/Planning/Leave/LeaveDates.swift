package import Rota

/// Dates of leave as people type them: `2027-01-25..2027-01-29`, one date, or a week such as `2027-W04`; an end may be
/// half: `2027-01-25/noon..2027-01-29/noon` begins and ends at noon.
package struct LeaveDates: Hashable, Sendable {
  package let from: Day
  package let to: Day
  package var startsAtNoon = false
  package var endsAtNoon = false

  /// Nil where a half day is none: one date alone cannot begin and end at noon, nor may the last lie before the first.
  package init?(from: Day, to: Day, startsAtNoon: Bool = false, endsAtNoon: Bool = false) {
    guard from <= to, from < to || !(startsAtNoon && endsAtNoon) else { return nil }
    self.from = from
    self.to = to
    self.startsAtNoon = startsAtNoon
    self.endsAtNoon = endsAtNoon
  }

  /// Nil where the text names no such dates.
  package init?(_ text: String) {
    if let week = ISOWeek(text) {
      self.init(from: week.monday, to: week.days.last)
      return
    }
    let ends = text.split(separator: ".", omittingEmptySubsequences: true).map(String.init)
    guard (1...2).contains(ends.count), text.contains("..") == (ends.count == 2), let first = ends.first,
      let last = ends.last, let (from, startsAtNoon) = LeaveDates.end(first),
      let (to, endsAtNoon) = LeaveDates.end(last), ends.count == 2 || !startsAtNoon
    else { return nil }
    self.init(from: from, to: to, startsAtNoon: startsAtNoon, endsAtNoon: endsAtNoon)
  }

  /// As it can be typed again.
  package var word: String { "\(from)\(startsAtNoon ? "/noon" : "")..\(to)\(endsAtNoon ? "/noon" : "")" }

  package var days: DaySpan { DaySpan(from, through: to) }

  package func leave(of member: MemberID, _ status: Leave.Status) -> Leave {
    Leave(member: member, from: from, to: to, startsAtNoon: startsAtNoon, endsAtNoon: endsAtNoon, status: status)
  }

  private static func end(_ text: String) -> (Day, Bool)? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard let day = parts.first.flatMap({ Day($0) }), parts.count == 1 || parts == [parts[0], "noon"] else {
      return nil
    }
    return (day, parts.count == 2)
  }
}
