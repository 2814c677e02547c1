import ArgumentParser
import Rota

/// Dates of leave on the command line: `2027-01-25..2027-01-29`, one date, or a week such as `2027-W04`; an end may be
/// half: `2027-01-25/noon..2027-01-29/noon` begins and ends at noon.
struct LeaveDates: Hashable, Sendable {
  let from: Day
  let to: Day
  var startsAtNoon = false
  var endsAtNoon = false

  /// As it can be typed again.
  var word: String { "\(from)\(startsAtNoon ? "/noon" : "")..\(to)\(endsAtNoon ? "/noon" : "")" }

  func leave(of member: MemberID, _ status: Leave.Status) -> Leave {
    Leave(member: member, from: from, to: to, startsAtNoon: startsAtNoon, endsAtNoon: endsAtNoon, status: status)
  }
}

extension LeaveDates: ExpressibleByArgument {
  init?(argument: String) {
    if let week = ISOWeek(argument) {
      self.init(from: week.monday, to: week.days.last)
      return
    }
    let ends = argument.split(separator: ".", omittingEmptySubsequences: true).map(String.init)
    guard (1...2).contains(ends.count), argument.contains("..") == (ends.count == 2), let first = ends.first,
      let last = ends.last, let (from, startsAtNoon) = LeaveDates.end(first),
      let (to, endsAtNoon) = LeaveDates.end(last),
      from <= to, ends.count == 2 || !startsAtNoon, from < to || !(startsAtNoon && endsAtNoon)
    else { return nil }
    self.init(from: from, to: to, startsAtNoon: startsAtNoon, endsAtNoon: endsAtNoon)
  }

  private static func end(_ text: String) -> (Day, Bool)? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard let day = parts.first.flatMap({ Day($0) }), parts.count == 1 || parts == [parts[0], "noon"] else {
      return nil
    }
    return (day, parts.count == 2)
  }
}
