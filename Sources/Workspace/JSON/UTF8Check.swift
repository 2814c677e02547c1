/// Finds what is not UTF-8 (Unicode 16, table 3-7: no overlong forms, no surrogates, nothing past U+10FFFF).
enum UTF8Check {
  /// The offset of the first byte that cannot stand where it stands, or nil where all is well.
  static func firstBadByte(of bytes: [UInt8]) -> Int? {
    var index = 0
    while index < bytes.count {
      let lead = bytes[index]
      if lead < 0x80 {
        index += 1
        continue
      }
      guard let (second, length) = followers(of: lead) else { return index }
      guard index + 1 < bytes.count, second.contains(bytes[index + 1]) else { return index }
      for place in 2..<max(2, length) {
        guard index + place < bytes.count, (0x80...0xBF).contains(bytes[index + place]) else { return index }
      }
      index += length
    }
    return nil
  }

  /// Which second byte a first byte allows, and how many bytes there are in all.
  private static func followers(of lead: UInt8) -> (second: ClosedRange<UInt8>, length: Int)? {
    switch lead {
    case 0xC2...0xDF: (0x80...0xBF, 2)
    case 0xE0: (0xA0...0xBF, 3)
    case 0xE1...0xEC, 0xEE...0xEF: (0x80...0xBF, 3)
    case 0xED: (0x80...0x9F, 3)
    case 0xF0: (0x90...0xBF, 4)
    case 0xF1...0xF3: (0x80...0xBF, 4)
    case 0xF4: (0x80...0x8F, 4)
    default: nil
    }
  }
}
