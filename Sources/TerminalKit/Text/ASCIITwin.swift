extension Glyph {
  /// The glyph in printable ASCII and the same columns, for terminals that show nothing else: a symbol's twin, a Latin
  /// letter without its marks, or a question mark.
  package var asciiTwin: Glyph {
    guard let scalar = text.unicodeScalars.first else { return self }
    if scalar.isASCII { return Glyph(text: String(scalar), width: width) }
    if width == 2 { return Glyph(text: "?", width: 2) }
    if let twin = Self.twins[scalar] ?? Self.bareLetter(scalar) { return Glyph(text: twin, width: 1) }
    return Glyph(text: "?", width: 1)
  }

  /// `e` for “LATIN SMALL LETTER E WITH ACUTE”, whose name tells more reliably than any table.
  private static func bareLetter(_ scalar: Unicode.Scalar) -> String? {
    guard let name = scalar.properties.name else { return nil }
    let words = name.split(separator: " ")
    guard words.count >= 4, words[0] == "LATIN", words[2] == "LETTER", words[3].count == 1 else { return nil }
    guard words.count == 4 || words[4] == "WITH" else { return nil }
    return words[1] == "SMALL" ? words[3].lowercased() : String(words[3])
  }

  private static let twins: [Unicode.Scalar: String] = [
    "─": "-", "━": "-", "│": "|", "┃": "|", "┌": "+", "┐": "+", "└": "+", "┘": "+", "├": "+", "┤": "+", "┬": "+",
    "┴": "+", "┼": "+", "█": "#", "▌": "=", "░": ".", "▁": "_", "▂": "_", "▃": ".", "▄": "-", "▅": "-", "▆": "=",
    "▇": "=", "▪": "*", "·": ".", "•": "*", "–": "-", "—": "-", "−": "-", "…": "~", "▸": ">", "▾": "v", "●": "o",
    "○": "-", "✓": "y", "✗": "n", "←": "<", "→": ">", "↑": "^", "↓": "v", "↵": "<", "≤": "<", "≥": ">", "×": "x",
    "‘": "'", "’": "'", "“": "\"", "”": "\"", "«": "\"", "»": "\"", "\u{A0}": " ", "ß": "s", "Æ": "A", "æ": "a",
    "Ø": "O", "ø": "o", "Œ": "O", "œ": "o", "Þ": "T", "þ": "t", "Ð": "D", "ð": "d", "ı": "i", "½": "h",
  ]
}
