extension JSON {
  /// The one way to write a value: keys sorted by their UTF-8 bytes, two spaces a level, one element a line, and a line
  /// break at the end. The same value gives the same bytes.
  package static func text(_ value: JSON) -> String {
    String(decoding: JSONWriter.bytes(of: value), as: UTF8.self)
  }

  /// The value on one line, without spaces and without a line break at the end.
  package static func line(_ value: JSON) -> String {
    var writer = JSONWriter()
    writer.compact(value)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

/// Writes values in the canonical form of ``JSON/text(_:)``.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  /// The members of the outermost object whose elements are each written on a single line: a rota's assignments.
  private var oneLineLists: Set<String> = []

  /// The canonical form of `value`; the elements of the outermost object's `oneLineLists` take a line each.
  static func bytes(of value: JSON, oneLineLists: Set<String> = []) -> [UInt8] {
    var writer = JSONWriter()
    writer.oneLineLists = oneLineLists
    writer.write(value, depth: 0, compactElements: false)
    writer.bytes.append(UInt8(ascii: "\n"))
    return writer.bytes
  }

  private mutating func write(_ value: JSON, depth: Int, compactElements: Bool) {
    switch value {
    case .object(let members) where !members.isEmpty:
      lines("{", "}", members.sorted { $0.key.precedes($1.key) }, depth) { writer, member in
        writer.string(member.key)
        writer.bytes.append(contentsOf: ": ".utf8)
        let isOneLine = depth == 0 && writer.oneLineLists.contains(member.key)
        writer.write(member.value, depth: depth + 1, compactElements: isOneLine)
      }
    case .array(let elements) where !elements.isEmpty:
      lines("[", "]", elements, depth) { writer, element in
        if compactElements {
          writer.compact(element)
        } else {
          writer.write(element, depth: depth + 1, compactElements: false)
        }
      }
    default: compact(value)
    }
  }

  private mutating func lines<Element>(
    _ open: Character, _ close: Character, _ elements: [Element], _ depth: Int,
    _ writeElement: (inout JSONWriter, Element) -> Void
  ) {
    bytes.append(contentsOf: open.utf8)
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      newLine(depth + 1)
      writeElement(&self, element)
    }
    newLine(depth)
    bytes.append(contentsOf: close.utf8)
  }

  private mutating func newLine(_ depth: Int) {
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }

  /// Appends the value without any space.
  mutating func compact(_ value: JSON) {
    switch value {
    case .object(let members):
      separated("{", "}", members.sorted { $0.key.precedes($1.key) }) { writer, member in
        writer.string(member.key)
        writer.bytes.append(UInt8(ascii: ":"))
        writer.compact(member.value)
      }
    case .array(let elements): separated("[", "]", elements) { $0.compact($1) }
    case .string(let text): string(text)
    case .integer(let number): bytes.append(contentsOf: String(number).utf8)
    case .number(let digits): bytes.append(contentsOf: digits.utf8)
    case .bool(let flag): bytes.append(contentsOf: (flag ? "true" : "false").utf8)
    case .null: bytes.append(contentsOf: "null".utf8)
    }
  }

  private mutating func separated<Element>(
    _ open: Character, _ close: Character, _ elements: [Element],
    _ writeElement: (inout JSONWriter, Element) -> Void
  ) {
    bytes.append(contentsOf: open.utf8)
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      writeElement(&self, element)
    }
    bytes.append(contentsOf: close.utf8)
  }

  private mutating func string(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(contentsOf: [UInt8(ascii: "\\"), byte])
      case 0x0A: bytes.append(contentsOf: "\\n".utf8)
      case 0x0D: bytes.append(contentsOf: "\\r".utf8)
      case 0x09: bytes.append(contentsOf: "\\t".utf8)
      case 0..<0x20:
        let digits = String(byte, radix: 16)
        bytes.append(contentsOf: "\\u00\(digits.utf8.count == 1 ? "0" : "")\(digits)".utf8)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}

extension Character {
  fileprivate var utf8: String.UTF8View { String(self).utf8 }
}

extension String {
  /// The order of keys and file names: by UTF-8 bytes, which is the order of Unicode code points.
  func precedes(_ other: String) -> Bool { utf8.lexicographicallyPrecedes(other.utf8) }
}
