/// The rule for future years at the end of a zone file, such as `EET-2EEST,M3.4.4/50,M10.4.4/50` (POSIX.1 TZ with the
/// extensions of RFC 9636: times of day from −167 to 167 hours).
struct PosixRule {
  /// Seconds east of UTC outside summer time.
  let standardOffset: Int
  private var summer: Summer?

  fileprivate struct Summer {
    let offset: Int
    let start: Change
    let end: Change
  }

  /// A yearly date and a time on the clock in force before it, in seconds after 00:00.
  fileprivate struct Change {
    let date: Date
    let seconds: Int
  }

  fileprivate enum Date {
    /// `Jn`, 1…365: 29 February is never counted.
    case dayWithoutLeapDay(Int)
    /// `n`, 0…365: 29 February is counted.
    case dayOfYear(Int)
    /// `Mm.w.d`: the w-th weekday d (Sunday 0) of a month; w = 5 is the last.
    case weekday(month: Int, week: Int, weekday: Int)
  }

  /// The rule written in `text`, or nil where it is not one.
  init?(_ text: [UInt8]) {
    var scanner = Scanner(text)
    guard scanner.name(), let standard = scanner.clock(hours: 24) else { return nil }
    standardOffset = -standard
    if scanner.isAtEnd { return }
    guard scanner.name() else { return nil }
    var offset = standardOffset + 3600
    if !scanner.sees(",") {
      guard let given = scanner.clock(hours: 24) else { return nil }
      offset = -given
    }
    guard let start = scanner.change(), let end = scanner.change(), scanner.isAtEnd else { return nil }
    summer = Summer(offset: offset, start: start, end: end)
  }

  /// The changes after `instant` (all, if nil) for a little over 400 years, after which they repeat; none where the
  /// rule knows no summer time.
  func transitions(after instant: Instant?) -> [Zone.Transition] {
    guard let summer else { return [] }
    let secondsPerDay = Zone.secondsPerDay
    let firstYear = instant.map { Day(number: $0.seconds.flooredQuotient(by: secondsPerDay)).civil.year } ?? 1
    var changes: [Zone.Transition] = []
    for year in (firstYear - 1)...(firstYear + 402) {
      let start = summer.start.localSeconds(in: year) - standardOffset
      let end = summer.end.localSeconds(in: year) - summer.offset
      changes.append(Zone.Transition(instant: Instant(seconds: start), offset: summer.offset))
      changes.append(Zone.Transition(instant: Instant(seconds: end), offset: standardOffset))
    }
    // Where an end and a start fall together, summer time goes on all year.
    changes.sort { ($0.instant, $0.offset == summer.offset ? 1 : 0) < ($1.instant, $1.offset == summer.offset ? 1 : 0) }
    return changes.filter { change in instant.map { change.instant > $0 } ?? true }
  }
}

extension PosixRule.Change {
  fileprivate func localSeconds(in year: Int) -> Int {
    (PosixRule.newYear(year) + date.daysAfterNewYear(in: year)) * Zone.secondsPerDay + seconds
  }
}

extension PosixRule.Date {
  fileprivate func daysAfterNewYear(in year: Int) -> Int {
    let isLeap = PosixRule.newYear(year + 1) - PosixRule.newYear(year) == 366
    switch self {
    case .dayWithoutLeapDay(let day): return isLeap && day >= 60 ? day : day - 1
    case .dayOfYear(let day): return day
    case .weekday(let month, let week, let weekday):
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      let before = lengths[..<(month - 1)].reduce(0, +)
      let sundayFirst = (Day(number: PosixRule.newYear(year) + before).weekday.index + 1) % 7
      let first = (weekday - sundayFirst + 7) % 7
      let wanted = first + 7 * (week - 1)
      return before + (wanted < lengths[month - 1] ? wanted : wanted - 7)
    }
  }
}

extension PosixRule {
  /// The number of 1 January's day, for any year.
  fileprivate static func newYear(_ year: Int) -> Int {
    let past = year - 1
    let leapDays = past.flooredQuotient(by: 4) - past.flooredQuotient(by: 100) + past.flooredQuotient(by: 400)
    return 365 * past + leapDays - 719_162
  }

  /// Reads a rule from left to right.
  private struct Scanner {
    private var rest: ArraySlice<UInt8>

    init(_ text: [UInt8]) { rest = text[...] }

    var isAtEnd: Bool { rest.isEmpty }

    func sees(_ character: Unicode.Scalar) -> Bool { rest.first == UInt8(ascii: character) }

    mutating func take(_ character: Unicode.Scalar) -> Bool {
      guard sees(character) else { return false }
      rest.removeFirst()
      return true
    }

    /// An abbreviation, plain or in angle brackets: its text means nothing here.
    mutating func name() -> Bool {
      let isQuoted = take("<")
      let letters = rest.prefix { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"): isQuoted
        default: false
        }
      }
      rest = rest.dropFirst(letters.count)
      return letters.count >= 3 && (!isQuoted || take(">"))
    }

    mutating func number(_ range: ClosedRange<Int>) -> Int? {
      let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      rest = rest.dropFirst(digits.count)
      return decimal(digits).flatMap { range.contains($0) ? $0 : nil }
    }

    /// `[+-]h[:m[:s]]` in seconds.
    mutating func clock(hours: Int) -> Int? {
      let isNegative = take("-")
      if !isNegative { _ = take("+") }
      guard let hour = number(0...hours) else { return nil }
      var seconds = hour * 3600
      for unit in [60, 1] where take(":") {
        guard let value = number(0...59) else { return nil }
        seconds += value * unit
      }
      return isNegative ? -seconds : seconds
    }

    mutating func change() -> Change? {
      guard take(","), let date = date() else { return nil }
      guard take("/") else { return Change(date: date, seconds: 2 * 3600) }
      return clock(hours: 167).map { Change(date: date, seconds: $0) }
    }

    private mutating func date() -> Date? {
      if take("J") { return number(1...365).map(Date.dayWithoutLeapDay) }
      guard take("M") else { return number(0...365).map(Date.dayOfYear) }
      guard let month = number(1...12), take("."), let week = number(1...5), take("."), let weekday = number(0...6)
      else { return nil }
      return .weekday(month: month, week: week, weekday: weekday)
    }
  }
}
