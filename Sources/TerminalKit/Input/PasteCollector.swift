/// Gathers a bracketed paste until its end.
struct PasteCollector {
  private static let end: [UInt8] = [0x1B, 0x5B, 0x32, 0x30, 0x31, 0x7E]  // ESC [201~

  private let limit: Int
  private var content: [UInt8] = []
  /// How much of the end has been seen.
  private var matched = 0

  init(limit: Int) { self.limit = limit }

  /// The whole text once the last byte of the end is taken, nil before.
  mutating func take(_ byte: UInt8) -> String? {
    if byte == Self.end[matched] {
      matched += 1
      return matched == Self.end.count ? text : nil
    }
    for held in Self.end[..<matched] { keep(held) }
    matched = byte == Self.end[0] ? 1 : 0
    if matched == 0 { keep(byte) }
    return nil
  }

  private mutating func keep(_ byte: UInt8) {
    if content.count < limit { content.append(byte) }
  }

  /// Line ends become `\n`, controls go, and so does a character the limit cut in half.
  private var text: String {
    var text = ""
    var isAfterReturn = false
    for scalar in String(decoding: content, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\r": text.unicodeScalars.append("\n")
      case "\n": if !isAfterReturn { text.unicodeScalars.append(scalar) }
      case "\t": text.unicodeScalars.append(scalar)
      case "\u{FFFD}": break
      default: if scalar.properties.generalCategory != .control { text.unicodeScalars.append(scalar) }
      }
      isAfterReturn = scalar == "\r"
    }
    return text
  }
}
