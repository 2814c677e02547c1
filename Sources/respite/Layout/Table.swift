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
  private var rows: [Row] = []

  private enum Row {
    case cells([Cell])
    /// Words above the rows that follow, whatever the columns.
    case heading(Cell)
  }

  init(_ columns: [Column], indent: Int = 0) {
    self.columns = columns
    self.indent = indent
  }

  /// Blanks between two columns.
  static let gutter = 2

  mutating func add(_ cells: [Cell]) { rows.append(.cells(cells)) }
  mutating func add(_ cells: Cell...) { rows.append(.cells(cells)) }
  mutating func addHeading(_ heading: Cell) { rows.append(.heading(heading)) }

  /// The pieces of each line, blanks among them.
  func layout(width: Int) -> [[Cell]] {
    let widths = widths(within: width)
    return rows.map { row in
      switch row {
      case .heading(let heading): [Cell(TextWidth.fit(heading.text, to: width), heading.tone)]
      case .cells(let cells): line(of: cells, widths)
      }
    }
  }

  private func line(of cells: [Cell], _ widths: [Int]) -> [Cell] {
    var line = [Cell(String(repeating: " ", count: indent))]
    for (index, cell) in cells.enumerated() where index < columns.count && widths[index] > 0 {
      if line.count > 1 { line.append(Cell(String(repeating: " ", count: Table.gutter))) }
      let alignment: Alignment = columns[index].isNumeric ? .trailing : .leading
      line.append(Cell(TextWidth.padded(cell.text, to: widths[index], align: alignment), cell.tone))
    }
    return line
  }

  /// What each column takes: as much as it needs, less what the widest of those that may give way have too much.
  private func widths(within width: Int) -> [Int] {
    var widths = Array(repeating: 0, count: columns.count)
    for case .cells(let cells) in rows {
      for (index, cell) in cells.enumerated() where index < columns.count {
        widths[index] = max(widths[index], TextWidth.width(of: cell.text))
      }
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
