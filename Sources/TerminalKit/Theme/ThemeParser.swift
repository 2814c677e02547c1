/// Reads the JSON of a theme's file.
struct ThemeParser {
  private let bytes: [UInt8]
  private let theme: String
  private var index = 0

  /// A theme is two deep; a file that is deeper is none.
  private static let depthLimit = 16

  init(_ bytes: [UInt8], theme: String) {
    self.bytes = bytes
    self.theme = theme
  }

  /// The one value of the file.
  mutating func parse() throws(ThemeError) -> ThemeNode {
    let node = try node(depth: 0)
    skipBlanks()
    guard index == bytes.count else { throw error("there is more after the end of the theme.") }
    return node
  }

  private var place: ThemeError.Place {
    let before = bytes[..<index]
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let column = String(decoding: bytes[start..<index], as: UTF8.self).count + 1
    return ThemeError.Place(line: before.count { $0 == UInt8(ascii: "\n") } + 1, column: column)
  }

  private func error(_ problem: String) -> ThemeError { ThemeError(theme: theme, place: place, problem: problem) }

  private mutating func skipBlanks() {
    while index < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard index < bytes.count, bytes[index] == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }

  private mutating func take(word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard bytes[index...].starts(with: word.description.utf8) else { return false }
    index += count
    return true
  }

  private mutating func node(depth: Int) throws(ThemeError) -> ThemeNode {
    skipBlanks()
    let place = place
    guard depth < Self.depthLimit else { throw error("objects and lists stand in each other too deep.") }
    guard index < bytes.count else { throw error("the file ends where a value was expected.") }
    let value: ThemeNode.Value
    switch bytes[index] {
    case UInt8(ascii: "{"): value = try object(depth: depth)
    case UInt8(ascii: "["): value = try list(depth: depth)
    case UInt8(ascii: "\""): value = .text(try string())
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): value = .number(try number())
    case _ where take(word: "true"): value = .bool(true)
    case _ where take(word: "false"): value = .bool(false)
    case _ where take(word: "null"): value = .null
    default: throw error("a value was expected here: text in quotes, a number, a list or an object.")
    }
    return ThemeNode(value: value, place: place)
  }

  private mutating func object(depth: Int) throws(ThemeError) -> ThemeNode.Value {
    var pairs: [(key: ThemeNode, value: ThemeNode)] = []
    _ = take("{")
    if take("}") { return .object(pairs) }
    repeat {
      skipBlanks()
      let place = place
      guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
        throw error("a name in quotes was expected here.")
      }
      let key = ThemeNode(value: .text(try string()), place: place)
      guard take(":") else { throw error("a colon was expected after the name.") }
      pairs.append((key, try node(depth: depth + 1)))
    } while take(",")
    guard take("}") else { throw error("a comma or } was expected here.") }
    return .object(pairs)
  }

  private mutating func list(depth: Int) throws(ThemeError) -> ThemeNode.Value {
    var items: [ThemeNode] = []
    _ = take("[")
    if take("]") { return .list(items) }
    repeat { items.append(try node(depth: depth + 1)) } while take(",")
    guard take("]") else { throw error("a comma or ] was expected here.") }
    return .list(items)
  }

  private mutating func number() throws(ThemeError) -> Int {
    let written = bytes[index...].prefix { $0 == UInt8(ascii: "-") || (0x30...0x39).contains($0) }
    guard let number = Int(String(decoding: written, as: UTF8.self)) else { throw error("this is not a whole number.") }
    index += written.count
    return number
  }

  private mutating func string() throws(ThemeError) -> String {
    var text: [UInt8] = []
    index += 1
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\""):
        index += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text += try escape()
      case 0x20...:
        text.append(byte)
        index += 1
      default: throw error("text ends on the line where it begins.")
      }
    }
    throw error("the file ends amid a text.")
  }

  private mutating func escape() throws(ThemeError) -> String.UTF8View {
    let escapes: [UInt8: String] = [
      UInt8(ascii: "\""): "\"", UInt8(ascii: "\\"): "\\", UInt8(ascii: "/"): "/", UInt8(ascii: "n"): "\n",
      UInt8(ascii: "t"): "\t", UInt8(ascii: "r"): "\r", UInt8(ascii: "b"): "\u{8}", UInt8(ascii: "f"): "\u{C}",
    ]
    guard index + 1 < bytes.count else { throw error("the file ends amid a text.") }
    if let text = escapes[bytes[index + 1]] {
      index += 2
      return text.utf8
    }
    let digits = bytes[index...].dropFirst(2).prefix(4)
    guard bytes[index + 1] == UInt8(ascii: "u"), digits.count == 4,
      let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16), let scalar = Unicode.Scalar(value)
    else { throw error("the backslash begins nothing that is known.") }
    index += 6
    return String(scalar).utf8
  }
}
