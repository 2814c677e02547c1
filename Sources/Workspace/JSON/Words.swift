/// How found and expected things are put into a sentence.
enum Words {
  private static let longest = 48

  /// A text in double quotes, cut where it is long, with whatever would upset a terminal made visible.
  static func quoted(_ text: String) -> String { "\"\(shortened(text))\"" }

  static func shortened(_ text: String) -> String {
    var shown = ""
    for (count, scalar) in text.unicodeScalars.enumerated() {
      if count == longest { return shown + "…" }
      shown.unicodeScalars.append(contentsOf: visible(scalar).unicodeScalars)
    }
    return shown
  }

  /// `"a", "b" or "c"`.
  static func choice(_ words: [String]) -> String { joined(words.map { "\"\($0)\"" }, "or") }

  /// `a, b and c`, with another word for the last gap where one is given.
  static func joined(_ words: [String], _ last: String = "and") -> String {
    guard let end = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(last) " + end
  }

  /// `1 level`, `3 levels`.
  static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

  private static func visible(_ scalar: Unicode.Scalar) -> String {
    isUnseen(scalar) ? "U+" + hexadecimal(Int(scalar.value), digits: 4) : String(scalar)
  }

  /// Whether a scalar is a control or one that turns the direction of writing: nothing that belongs into a name.
  static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  static func hexadecimal(_ number: Int, digits: Int) -> String {
    let text = String(number, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
  }
}
