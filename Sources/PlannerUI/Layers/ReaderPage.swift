import TerminalKit

/// A text laid out in lines for one width.
struct ReaderPage {
  struct Line: Hashable {
    var text: String
    var kind: Reader.Paragraph.Kind
    /// Only on a paragraph's first line.
    var mark: Choice.Mark
  }

  let lines: [Line]
  /// Rows for lines: below a title and a rule, where there is room for them.
  let rows: Int

  private static let indent = 3
  /// Longer lines are hard to read, however wide the screen is.
  private static let widest = 110

  init(_ reader: Reader, width: Int, rows: Int) {
    self.rows = max(0, rows - ReaderPage.headRows(rows))
    let room = min(ReaderPage.widest, max(1, width - ReaderPage.indent - 1))
    lines = reader.paragraphs.flatMap { paragraph in
      TextWidth.lines(paragraph.text, width: room).enumerated().map { place, text in
        Line(text: text, kind: paragraph.kind, mark: place == 0 ? paragraph.mark : .none)
      }
    }
  }

  static func headRows(_ rows: Int) -> Int { rows > 4 ? 2 : rows > 1 ? 1 : 0 }

  var lastTop: Int { max(0, lines.count - rows) }
}
