/// A time of day on a clock on the wall, in minutes after 00:00; the end of a shift may run to 47:59, the next date.
package struct WallTime: Hashable, Comparable, Sendable {
  /// 0..<2880.
  package let minutes: Int

  package static let limit = 2 * 24 * 60

  /// A time of the clock, `minutes` after 00:00, counted on from 00:00 where they pass 24:00.
  package init(wrapping minutes: Int) {
    self.minutes = minutes - minutes.flooredQuotient(by: 24 * 60) * 24 * 60
  }

  /// A time `minutes` after 00:00, or nil outside 0..<2880.
  package init?(minutes: Int) {
    guard (0..<WallTime.limit).contains(minutes) else { return nil }
    self.minutes = minutes
  }

  /// The time written `09:30`, or `25:00` for 01:00 of the following date; nil for anything else.
  package init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 5, bytes[2] == UInt8(ascii: ":"),
      let hour = decimal(bytes[0..<2]), let minute = decimal(bytes[3..<5]), minute < 60
    else { return nil }
    self.init(minutes: hour * 60 + minute)
  }

  package static func < (left: WallTime, right: WallTime) -> Bool { left.minutes < right.minutes }
}

extension WallTime: CustomStringConvertible {
  /// As in files: `25:00` stays `25:00`.
  package var description: String { "\(padded(minutes / 60, 2)):\(padded(minutes % 60, 2))" }
  /// As on a clock: `25:00` reads `01:00`.
  package var onTheClock: String { "\(padded(minutes / 60 % 24, 2)):\(padded(minutes % 60, 2))" }
}

extension WallTime: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let time = WallTime(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "found \"\(text)\", expected a time such as 09:30 or 25:00")
    }
    self = time
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
