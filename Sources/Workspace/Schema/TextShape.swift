import Rota

/// What a text in a file may be.
enum TextShape: Sendable, Hashable {
  /// What names a record, and its file.
  case id
  /// What people read.
  case name
  case day
  /// A wall time, in minutes after 00:00.
  case time(ClosedRange<Int>)
  case week
  case seat
  /// The name of a zone of the IANA database; whether there is such a zone is asked elsewhere.
  case zone
  /// One of a few words, and what to say besides where it is another.
  case choice([String], advice: String = "")
  /// A moment of the past, in UTC.
  case instant
  /// A SHA-256 in hexadecimal.
  case hash
  /// Anything, of any length.
  case free

  static let longestID = 64
  static let longestName = 200
  /// Dates outside these years are slips of the finger.
  static let years = 1970...2199
  /// The last date whose ISO week belongs to one of these years: 2199-12-29, a Sunday.
  static let lastDay = Day(number: 84_003)

  /// Words that follow "expected".
  var expected: String {
    switch self {
    case .id: #"an id of at most 64 letters, digits, "-", "_" or ".""#
    case .name: "a text of at most \(Self.longestName) characters"
    case .day: "a date such as 2027-01-11"
    case .time(let minutes): "a time from \(Self.clock(minutes.lowerBound)) to \(Self.clock(minutes.upperBound))"
    case .week: "a week such as 2027-W02"
    case .seat: "a seat such as incident-watch/night/2026-11-23/primary"
    case .zone: "a zone such as Europe/Lisbon"
    case .choice(let words, _): Words.choice(words)
    case .instant: "a time such as 2027-01-11T09:30:00Z"
    case .hash: "64 hexadecimal digits"
    case .free: "a text"
    }
  }

  /// What is wrong with a text, or nil.
  func fault(in text: String) -> Fault? {
    switch self {
    case .id: return Self.isID(text) ? nil : Fault(Words.quoted(text), expected)
    case .name: return nameFault(in: text)
    case .free: return nil
    case .day: return dayFault(in: text)
    case .time(let minutes):
      guard let time = WallTime(text), minutes.contains(time.minutes) else {
        return Fault(Words.quoted(text), expected)
      }
      return nil
    case .week:
      guard let week = ISOWeek(text), Self.years.contains(week.year) else { return Fault(Words.quoted(text), expected) }
      return nil
    case .seat:
      guard let seat = SeatID(text), Self.years.contains(seat.day.civil.year) else {
        return Fault(Words.quoted(text), expected)
      }
      return nil
    case .zone:
      let isName = !text.isEmpty && text.utf8.count <= 64 && !text.unicodeScalars.contains(where: Words.isUnseen)
      return isName ? nil : Fault(Words.quoted(text), expected)
    case .choice(let words, let advice):
      if words.contains(text) { return nil }
      return Fault(
        Words.quoted(text), expected, advice.isEmpty ? Suggestion.sentence(for: text, among: words) : advice)
    case .instant: return Instant(iso: text) == nil ? Fault(Words.quoted(text), expected) : nil
    case .hash:
      let isHash = text.utf8.count == 64 && text.utf8.allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
      return isHash ? nil : Fault(Words.quoted(text), expected)
    }
  }

  struct Fault {
    let found: String
    let expected: String
    let advice: String

    init(_ found: String, _ expected: String, _ advice: String = "") {
      self.found = found
      self.expected = expected
      self.advice = advice
    }
  }

  private func nameFault(in text: String) -> Fault? {
    if text.utf8.allSatisfy({ $0 == UInt8(ascii: " ") }) {
      return Fault("an empty text", expected)
    }
    if text.utf8.count > Self.longestName, text.unicodeScalars.count > Self.longestName {
      return Fault("a text of \(text.unicodeScalars.count) characters", "at most \(Self.longestName)")
    }
    if let control = text.unicodeScalars.first(where: { Words.isUnseen($0) }) {
      let code = Words.hexadecimal(Int(control.value), digits: 4)
      return Fault("a text with the invisible character U+\(code)", "only characters that can be seen")
    }
    return nil
  }

  private func dayFault(in text: String) -> Fault? {
    guard let day = Day(text) else {
      let isWritten = text.utf8.count == 10 && text.utf8.filter { $0 == UInt8(ascii: "-") }.count == 2
      return Fault(Words.quoted(text), expected, isWritten ? "The calendar has no such date." : "")
    }
    guard Self.years.contains(day.civil.year) else {
      return Fault(Words.quoted(text), "a year from \(Self.years.lowerBound) to \(Self.years.upperBound)")
    }
    return nil
  }

  /// Whether a text may name a record: it names a file too, so nothing in it may lead elsewhere.
  static func isID(_ text: String) -> Bool {
    let bytes = text.utf8
    guard (1...longestID).contains(bytes.count), bytes.first != UInt8(ascii: ".") else { return false }
    return bytes.allSatisfy(belongsToID)
  }

  static func belongsToID(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  private static func clock(_ minutes: Int) -> String { WallTime(minutes: minutes)?.description ?? "\(minutes)" }
}
