import TerminalKit

/// Texts of the screens as a voice or a braille line can read them.
enum LineText {
  /// Signs that stand for words, and the words.
  private static let signs = [
    (" · ", ", "), (" – ", " to "), ("–", " to "), (" × ", " times "), ("−", "minus "), (" %", " per cent"),
  ]

  /// The text on one line: no control characters, and words instead of signs.
  static func spoken(_ text: String) -> String {
    signs.reduce(TextWidth.sanitised(text)) { $0.replacing($1.0, with: $1.1) }
  }
}

extension [PaneSection] {
  /// What a pane says, one fact a line; the first of each part begins with its label.
  var lines: [String] {
    flatMap { section in
      let label = section.label.drop { !$0.isLetter }
      return section.sentences.enumerated().map { place, text in
        place == 0 && !label.isEmpty ? "\(label): \(text)" : text
      }
    }
  }
}

extension Reader {
  /// What it says, one paragraph a line.
  var lines: [String] {
    paragraphs.filter { !$0.text.isEmpty }.map { $0.kind == .heading ? "\($0.text):" : $0.text }
  }
}
