import Planning
import Rota

/// Dates of leave as people type them: `8-12 mar`, `fri 12 mar`, `w10`, `today`, and all that a command takes.
extension FieldReader {
  var leaveDates: Reading<LeaveDates> {
    let typed = text.lowercased()
    guard !typed.isEmpty else {
      return .wrong("The dates are wanted: 8-12 mar, \(today + 7)..\(today + 11), w10, today.")
    }
    guard let dates = LeaveDates(text.uppercased().contains("W") ? text.uppercased() : typed) ?? spoken(typed) else {
      return .wrong("Dates are written like 8-12 mar, \(today)..\(today + 4), w10 or today; /noon halves a day.")
    }
    return .right(dates)
  }

  private func spoken(_ typed: String) -> LeaveDates? {
    switch typed {
    case "today": return LeaveDates(from: today, to: today)
    case "tomorrow": return LeaveDates(from: today + 1, to: today + 1)
    default: return week(typed) ?? span(typed)
    }
  }

  /// `w10`: the next week of that number that is not over.
  private func week(_ typed: String) -> LeaveDates? {
    guard typed.first == "w", let number = Int(typed.dropFirst()), (1...53).contains(number) else { return nil }
    let year = ISOWeek(of: today).year
    let weeks = (year...(year + 1)).compactMap { year in
      ISOWeek("\(year)-W\(number < 10 ? "0" : "")\(number)")
    }
    return weeks.first { $0.days.last >= today }.flatMap { LeaveDates(from: $0.monday, to: $0.days.last) }
  }

  /// `8-12 mar`, `30 mar - 2 apr`, `12 mar/noon`: the next such dates that are not over.
  private func span(_ typed: String) -> LeaveDates? {
    let plain = String(typed.map { $0 == "–" ? "-" : $0 })
    let ends = plain.split(separator: "-", omittingEmptySubsequences: false).map { SpokenDate($0) }
    guard let last = ends.last.flatMap(\.self), (1...2).contains(ends.count), var first = ends[0],
      let month = last.month
    else { return nil }
    first.month = first.month ?? month
    let year = today.civil.year
    for year in year...(year + 1) {
      guard let to = last.day(in: year), to >= today,
        let from = first.day(in: (first.month ?? month) > month ? year - 1 : year)
      else { continue }
      return LeaveDates(
        from: from, to: to, startsAtNoon: ends.count == 2 && first.isNoon, endsAtNoon: last.isNoon)
    }
    return nil
  }
}

/// `8`, `12 mar`, `12mar`, `fri 12 mar`, `12 mar/noon`: one end of a span as it is said.
private struct SpokenDate {
  let number: Int
  /// 1…12; nil where it is said at the other end.
  var month: Int?
  let isNoon: Bool

  init?(_ text: some StringProtocol) {
    var text = String(text).filter { $0 != " " && $0 != "," }
    isNoon = text.hasSuffix("/noon")
    if isNoon { text.removeLast("/noon".count) }
    if let weekday = Weekday.allCases.first(where: { text.hasPrefix($0.rawValue) }) {
      text.removeFirst(weekday.rawValue.count)
    }
    let digits = text.prefix { ("0"..."9").contains($0) }
    guard let number = Int(digits), (1...31).contains(number) else { return nil }
    self.number = number
    let rest = text.dropFirst(digits.count)
    guard !rest.isEmpty else { return }
    guard let place = SpokenDate.months.firstIndex(where: { $0.hasPrefix(rest) && rest.count >= 3 }) else { return nil }
    month = place + 1
  }

  func day(in year: Int) -> Day? { month.flatMap { Day(year: year, month: $0, day: number) } }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]
}
