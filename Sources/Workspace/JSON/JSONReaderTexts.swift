// Texts, numbers and words.
extension JSONReader {
  /// Reads a text in double quotes; one in single quotes is reported and read all the same.
  mutating func string() throws(GaveUp) -> String {
    let start = position
    let quote = source.bytes[start]
    if quote == UInt8(ascii: "'") {
      try report(at: start, found: "a single quote", expected: "a double quote")
    }
    advance()
    var decoded: [UInt8] = []
    var runStart = position
    while let byte = peek {
      switch byte {
      case quote:
        let run = source.bytes[runStart..<position]
        advance()
        return decoded.isEmpty ? String(decoding: run, as: UTF8.self) : String(decoding: decoded + run, as: UTF8.self)
      case UInt8(ascii: "\\"):
        decoded += source.bytes[runStart..<position]
        decoded += try escape()
        runStart = position
      case 0..<0x20:
        if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
          try report(
            at: position, found: "the end of the line inside a text", expected: "a double quote to end the text")
          // What should have followed was swallowed with the rest of the line.
          isAfterBrokenText = true
          return String(decoding: decoded + source.bytes[runStart..<position], as: UTF8.self)
        }
        let code = Words.hexadecimal(Int(byte), digits: 4)
        try report(at: position, found: "the control character U+\(code) inside a text", expected: "\\u\(code)")
        advance()
      default: advance()
      }
    }
    try report(
      at: start, found: "a text that never ends", expected: "a double quote to end it",
      "Part of the file seems to be missing.")
    throw GaveUp()
  }

  /// Reads what a backslash stands for, as UTF-8.
  private mutating func escape() throws(GaveUp) -> [UInt8] {
    let start = position
    let letter = byte(after: 1)
    advance(2)
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return letter.map { [$0] } ?? []
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"):
      if let scalar = unicodeEscape() { return Array(String(scalar).utf8) }
      try report(
        at: start, found: "a \\u that names no character", expected: "four hexadecimal digits, in pairs past U+FFFF")
      return []
    default:
      try report(
        at: start, found: "a backslash before something it cannot stand before",
        expected: #"\" \\ \/ \b \f \n \r \t or \u"#, #"A backslash itself is written \\."#)
      if letter.map({ $0 < 0x20 }) ?? true { position = start + 1 }
      return []
    }
  }

  /// The scalar of the digits that follow `\u`, and of a second `\u` where the first is half a pair.
  private mutating func unicodeEscape() -> Unicode.Scalar? {
    guard let first = fourDigits() else { return nil }
    guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) }
    guard peek == UInt8(ascii: "\\"), byte(after: 1) == UInt8(ascii: "u") else { return nil }
    advance(2)
    guard let second = fourDigits(), (0xDC00..<0xE000).contains(second) else { return nil }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
  }

  private mutating func fourDigits() -> UInt32? {
    var value: UInt32 = 0
    for index in 0..<4 {
      guard let digit = byte(after: index).flatMap({ Character(Unicode.Scalar($0)).hexDigitValue }) else { return nil }
      value = value * 16 + UInt32(digit)
    }
    advance(4)
    return value
  }

  /// A run of letters, digits and the signs of numbers.
  mutating func bareWord() -> String {
    let start = position
    while let byte = peek, Self.belongsToWord(byte) { advance() }
    return String(decoding: source.bytes[start..<position], as: UTF8.self)
  }

  private static func belongsToWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"), UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "."), 0x80...:
      true
    default: false
    }
  }

  /// Reads `true`, `false`, `null` or a number.
  mutating func word() throws(GaveUp) -> JSONNode.Content {
    let start = position
    let found = next
    let word = bareWord()
    switch word {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null": return .null
    case "":
      try report(at: start, found: found, expected: "a value")
      throw GaveUp()
    default: break
    }
    if Self.isNumber(word.utf8) {
      if let number = Int(word), String(number) == word { return .integer(number) }
      return .number(word)
    }
    try report(at: start, found: Words.shortened(word), expected: Self.meant(by: word))
    return .damaged
  }

  private static func meant(by word: String) -> String {
    switch word.lowercased() {
    case "true", "yes", "on": "true"
    case "false", "no", "off": "false"
    case "none", "nil", "null", "undefined": "null"
    default:
      word.utf8.first.map { $0 < UInt8(ascii: "A") } ?? false
        ? "a number such as 12" : "a value, texts in double quotes"
    }
  }

  /// Whether a word is a number as JSON has them: no leading zeros or plus, digits on both sides of a point.
  private static func isNumber(_ word: String.UTF8View) -> Bool {
    var rest = word[...]
    func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    let whole = rest.prefix(while: isDigit)
    guard !whole.isEmpty, whole.first != UInt8(ascii: "0") || whole.count == 1 else { return false }
    rest = rest.dropFirst(whole.count)
    if rest.first == UInt8(ascii: ".") {
      let fraction = rest.dropFirst().prefix(while: isDigit)
      guard !fraction.isEmpty else { return false }
      rest = rest.dropFirst(1 + fraction.count)
    }
    if let letter = rest.first, letter | 0x20 == UInt8(ascii: "e") {
      rest = rest.dropFirst()
      if let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { rest = rest.dropFirst() }
      return !rest.isEmpty && rest.allSatisfy(isDigit)
    }
    return rest.isEmpty
  }
}
