/// Measures, cuts and wraps text by the columns it takes on the screen. All of it goes through `Glyph`, so that what is
/// measured is what is drawn.
package enum TextWidth {
  /// Columns of a text on one line.
  package static func width(of text: some StringProtocol) -> Int {
    if isPlain(text) { return text.utf8.count }
    return Glyph.glyphs(in: text).reduce(0) { $0 + $1.width }
  }

  /// Columns of a character: 0, 1 or 2, or 2 where terminals show its parts side by side.
  package static func width(of character: Character) -> Int { width(of: String(character)) }

  /// The text as it would be drawn: one line without controls, direction marks or what terminals disagree about.
  package static func sanitised(_ text: String) -> String {
    if isPlain(text) { return text }
    return join(Glyph.glyphs(in: text)[...])
  }

  /// The text cut to at most `width` columns; where something was cut it ends in `ellipsis`, if that fits.
  package static func fit(_ text: String, to width: Int, ellipsis: String = "…") -> String {
    if isPlain(text), text.utf8.count <= width { return text }
    let glyphs = Glyph.glyphs(in: text)
    if glyphs.reduce(0, { $0 + $1.width }) <= width { return join(glyphs[...]) }
    let tail = Glyph.glyphs(in: ellipsis)
    let tailWidth = tail.reduce(0) { $0 + $1.width }
    guard tailWidth <= width else { return join(prefix(of: glyphs, width: width)) }
    return join(prefix(of: glyphs, width: width - tailWidth)) + join(tail[...])
  }

  /// The text in exactly `width` columns: cut like `fit`, or filled with spaces.
  package static func padded(
    _ text: String, to width: Int, align: Alignment = .leading, ellipsis: String = "…"
  ) -> String {
    let fitted = fit(text, to: width, ellipsis: ellipsis)
    let spare = max(0, width - self.width(of: fitted))
    let before = align.indent(spare)
    return String(repeating: " ", count: before) + fitted + String(repeating: " ", count: spare - before)
  }

  /// The text in lines of at most `width` columns, broken at spaces; a word longer than a line is cut where the line
  /// ends. Line ends in the text are kept. Never empty; below one column it is one empty line.
  package static func lines(_ text: String, width: Int) -> [String] {
    guard width > 0 else { return [""] }
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      lines +=
        isPlain(paragraph)
        ? wrapped(plain: paragraph, width: width) : wrapped(Glyph.glyphs(in: paragraph), width: width)
    }
    return lines
  }

  private static func wrapped(_ glyphs: [Glyph], width: Int) -> [String] {
    var lines: [String] = []
    var line: [Glyph] = []
    var used = 0
    for word in glyphs.split(separator: .blank) {
      var word = word
      let wordWidth = word.reduce(0) { $0 + $1.width }
      if used > 0, used + 1 + wordWidth <= width {
        line.append(.blank)
        used += 1
      } else if used > 0 {
        lines.append(join(line[...]))
        (line, used) = ([], 0)
      }
      while word.reduce(0, { $0 + $1.width }) > width {
        let head = prefix(of: Array(word), width: width)
        // A wide character on a line of one column: nothing of it can be shown.
        guard !head.isEmpty else { return lines.isEmpty ? [""] : lines }
        lines.append(join(head))
        word = word.dropFirst(head.count)
      }
      line += word
      used += word.reduce(0) { $0 + $1.width }
    }
    if used > 0 || lines.isEmpty { lines.append(join(line[...])) }
    return lines
  }

  /// The same for a text whose bytes are its columns.
  private static func wrapped(plain text: Substring, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      var word = word
      if !line.isEmpty, line.utf8.count + 1 + word.utf8.count <= width {
        line += " "
      } else if !line.isEmpty {
        lines.append(line)
        line = ""
      }
      while word.utf8.count > width {
        lines.append(String(word.prefix(width)))
        word = word.dropFirst(width)
      }
      line += word
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }

  private static func prefix(of glyphs: [Glyph], width: Int) -> ArraySlice<Glyph> {
    var used = 0
    let end = glyphs.firstIndex { glyph in
      used += glyph.width
      return used > width
    }
    return glyphs[..<(end ?? glyphs.count)]
  }

  private static func join(_ glyphs: ArraySlice<Glyph>) -> String { glyphs.reduce(into: "") { $0 += $1.text } }

  /// Nothing but printable ASCII: its bytes are its columns.
  private static func isPlain(_ text: some StringProtocol) -> Bool {
    text.utf8.allSatisfy { (0x20...0x7E).contains($0) }
  }
}
