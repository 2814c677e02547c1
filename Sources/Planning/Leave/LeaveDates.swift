package import Rota

/// Dates of leave as people type them: `2027-01-25..2027-01-29`, one date, or a week such as `2027-W04`; an end may be
/// half: `2027-01-25/noon..2027-01-29/noon` begins and ends at noon.
package struct LeaveDates: Hashable, Sendable {
  package let from: Day
  package let to: Day
  package private(set) var startsAtNoon = false
  package private(set) var endsAtNoon = false

  /// The leave of a member on these dates.
  package func leave(of member: MemberID, _ status: Leave.Status) -> Leave {
    Leave(member: member, from: from, to: to, startsAtNoon: startsAtNoon, endsAtNoon: endsAtNoon, status: status)
  }

  /// Nil where the text names no such dates.
  package init?(_ text: String) {
    if let week = ISOWeek(text) {
      (from, to) = (week.monday, week.days.last)
      return
    }
    let ends = text.split(separator: ".", omittingEmptySubsequences: true).map(String.init)
    guard (1...2).contains(ends.count), text.contains("..") == (ends.count == 2), let first = ends.first,
      let last = ends.last, let (from, startsAtNoon) = LeaveDates.end(first),
      let (to, endsAtNoon) = LeaveDates.end(last),
      from <= to, ends.count == 2 || !startsAtNoon, from < to || !(startsAtNoon && endsAtNoon)
    else { return nil }
    (self.from, self.to) = (from, to)
    (self.startsAtNoon, self.endsAtNoon) = (startsAtNoon, endsAtNoon)
  }

  private static func end(_ text: String) -> (Day, Bool)? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard let day = parts.first.flatMap({ Day($0) }), parts.count == 1 || parts == [parts[0], "noon"] else {
      return nil
    }
    return (day, parts.count == 2)
  }
}
