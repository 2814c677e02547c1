import TerminalKit

/// Rows of aligned columns. Where they are too wide for the page, the columns that may give way are cut, and say so.
struct Table {
  struct Column {
    var isNumeric = false
    /// The columns it may be cut to; nil for a column that is never cut.
    var narrowest: Int?

    /// Words, on the left.
    static let words = Column()
    /// Words that may be cut.
    static func words(atLeast narrowest: Int) -> Column { Column(narrowest: narrowest) }
    /// Numbers, on the right.
    static let numbers = Column(isNumeric: true)
  }

  struct Cell: ExpressibleByStringLiteral {
    var text: String
    var tone: Tone

    init(_ text: String, _ tone: Tone = .plain) {
      self.text = text
      self.tone = tone
    }

    init(stringLiteral text: String) { self.init(text) }
  }

  var columns: [Column]
  /// Blanks before the first column.
  var indent = 0
  private(set) var rows: [[Cell]] = []

  init(_ columns: [Column], indent: Int = 0) {
    self.columns = columns
    self.indent = indent
  }

  /// Blanks between two columns.
  static let gutter = 2

  mutating func add(_ cells: [Cell]) { rows.append(cells) }
  mutating func add(_ cells: Cell...) { rows.append(cells) }

  /// The pieces of each line, blanks among them.
  func layout(width: Int) -> [[Cell]] {
    let widths = widths(within: width)
    let margin = Cell(String(repeating: " ", count: indent))
    let gutter = Cell(String(repeating: " ", count: Table.gutter))
    return rows.map { row in
      var line = indent > 0 ? [margin] : []
      for (index, cell) in row.enumerated() where index < columns.count && widths[index] > 0 {
        if !line.isEmpty, index > 0 { line.append(gutter) }
        let alignment: Alignment = columns[index].isNumeric ? .trailing : .leading
        line.append(Cell(TextWidth.padded(cell.text, to: widths[index], align: alignment), cell.tone))
      }
      return line
    }
  }

  /// What each column takes: as much as it needs, less what the widest of those that may give way have too much.
  private func widths(within width: Int) -> [Int] {
    var widths = columns.indices.map { index in
      rows.map { index < $0.count ? TextWidth.width(of: $0[index].text) : 0 }.max() ?? 0
    }
    func total() -> Int { widths.reduce(0, +) + Table.gutter * max(0, widths.count { $0 > 0 } - 1) + indent }
    while total() > width {
      let giving = columns.indices.filter { widths[$0] > columns[$0].narrowest ?? .max }
      guard let widest = giving.max(by: { (widths[$0], $0) < (widths[$1], $1) }) else { return widths }
      widths[widest] -= 1
    }
    return widths
  }
}
