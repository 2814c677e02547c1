import TerminalKit

/// A line of text being typed, the caret at its end.
struct LineField: Hashable, Sendable {
  private(set) var text: String

  init(_ text: String = "") { self.text = text }

  private static let longest = 200

  mutating func insert(_ addition: String) {
    text = String((text + TextWidth.sanitised(addition)).prefix(Self.longest))
  }

  /// Takes a key that edits; false for any other.
  mutating func take(_ key: Key) -> Bool {
    switch (key.code, key.control, key.alt) {
    case (.character(let character), false, false): insert(String(character))
    case (.backspace, false, false), (.character("h"), true, false): text = String(text.dropLast())
    case (.character("u"), true, false): text = ""
    case (.character("w"), true, false), (.backspace, _, _): dropWord()
    default: return false
    }
    return true
  }

  private mutating func dropWord() {
    while text.last == " " { text.removeLast() }
    while let last = text.last, last != " " { text.removeLast() }
  }
}
