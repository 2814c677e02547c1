import TerminalKit

/// Lines of text for people, no wider than the page. Everything that comes from a file is cleaned of what could steer a
/// terminal.
struct Page {
  /// Columns.
  let width: Int
  let isColoured: Bool
  private(set) var lines: [String] = []

  static let narrowest = 40

  init(width: Int, isColoured: Bool = false) {
    self.width = max(Page.narrowest, width)
    self.isColoured = isColoured
  }

  var text: String { lines.map { "\($0)\n" }.joined() }

  /// A paragraph, wrapped.
  mutating func say(_ text: String, tone: Tone = .plain, indent: Int = 0) {
    let margin = String(repeating: " ", count: indent)
    for line in TextWidth.lines(text, width: width - indent) { lines.append(margin + paint(line, tone)) }
  }

  /// A paragraph that hangs beside a label: `Gap     Evening watch on …`.
  mutating func say(_ label: String, _ text: String, tone: Tone = .plain, indent: Int = 8) {
    let margin = String(repeating: " ", count: indent)
    for (index, line) in TextWidth.lines(text, width: width - indent).enumerated() {
      let start = index == 0 ? paint(TextWidth.padded(label, to: indent), tone) : margin
      lines.append(start + line)
    }
  }

  /// A line that must not be broken: a command to type, a path.
  mutating func line(_ text: String, tone: Tone = .plain) {
    lines.append(paint(TextWidth.sanitised(text), tone))
  }

  /// Words and a command to type, which is never broken: behind them where there is room, else on a line of its own.
  mutating func say(_ words: String, command: String, tone: Tone = .plain) {
    let whole = "\(words) \(command)"
    if TextWidth.width(of: whole) <= width { return line(whole, tone: tone) }
    say(words, tone: tone)
    line("  \(command)", tone: tone)
  }

  /// The lines of a text that is laid out already: those wider than the page are broken, and hang below their beginning.
  static func broken(_ text: String, width: Int) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      let line = TextWidth.sanitised(String(line))
      guard TextWidth.width(of: line) > max(width, narrowest) else { return [line] }
      let indent = String(line.prefix { $0 == " " })
      let rest = TextWidth.lines(kept(line), width: max(width, narrowest) - indent.count - hang)
        .map { String($0.map { $0 == noBreak ? " " : $0 }) }
      return rest.enumerated().map { indent + ($0.offset == 0 ? "" : String(repeating: " ", count: hang)) + $0.element }
    }
  }

  private static let hang = 2
  private static let noBreak: Character = "\u{A0}"

  /// The line with what stands in square brackets, an option and its value, kept together.
  private static func kept(_ line: String) -> String {
    var depth = 0
    return String(
      line.map { character in
        if character == "[" { depth += 1 } else if character == "]" { depth -= 1 }
        return character == " " && depth > 0 ? noBreak : character
      })
  }

  /// An empty line, unless the page is at one or has not begun.
  mutating func gap() {
    if lines.last?.isEmpty == false { lines.append("") }
  }

  mutating func add(_ table: Table) {
    for row in table.layout(width: width) {
      lines.append(trimmed(row.map { paint($0.text, $0.tone) }.joined()))
    }
  }

  private func paint(_ text: String, _ tone: Tone) -> String {
    guard isColoured, let code = tone.code, let end = text.lastIndex(where: { $0 != " " }) else { return text }
    // Only what is written is painted, so that trailing blanks can go.
    return "\u{1B}[\(code)m\(text[...end])\u{1B}[0m\(text[text.index(after: end)...])"
  }

  private func trimmed(_ line: String) -> String {
    guard let end = line.lastIndex(where: { $0 != " " }) else { return "" }
    return String(line[...end])
  }
}
