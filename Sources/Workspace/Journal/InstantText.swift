import Rota

extension Instant {
  /// The moment written `2027-01-11T09:30:00Z`, or nil for anything else or a year outside 1970…9999.
  init?(iso text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 20, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":"), bytes[19] == UInt8(ascii: "Z"),
      let day = Day(String(decoding: bytes[..<10], as: UTF8.self)), day.number >= 0,
      let hour = decimal(bytes[11..<13]), let minute = decimal(bytes[14..<16]), let second = decimal(bytes[17..<19]),
      hour < 24, minute < 60, second < 60
    else { return nil }
    self.init(seconds: day.number * 86_400 + hour * 3600 + minute * 60 + second)
  }

  /// As in the journal: in UTC, to the second. Moments outside the years 1970…9999 are moved to the nearest end.
  package var iso: String {
    let last = Day.supported.upperBound.number * 86_400 + 86_399
    let moment = min(max(seconds, 0), last)
    let clock = moment % 86_400
    let time = [clock / 3600, clock / 60 % 60, clock % 60].map { padded($0, 2) }.joined(separator: ":")
    return "\(Day(number: moment / 86_400))T\(time)Z"
  }
}
