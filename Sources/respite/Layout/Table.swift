import TerminalKit

/// Rows of aligned columns. Where they are too wide for the page, the columns that may give way break their
/// words over more lines: nothing is lost on a page that can be as long as it likes.
struct Table {
  struct Column {
    var isNumeric = false
    /// The columns it may be made narrow to; nil for a column that never gives way.
    var narrowest: Int?

    /// Words, on the left.
    static let words = Column()
    /// Words that may be broken over lines.
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
    /// For each column, what stands below each other.
    case cells([[Cell]])
    /// Words above the rows that follow, whatever the columns.
    case heading(Cell)
  }

  init(_ columns: [Column], indent: Int = 0) {
    self.columns = columns
    self.indent = indent
  }

  /// Blanks between two columns.
  static let gutter = 2

  mutating func add(_ cells: [Cell]) { add(stacks: cells.map { [$0] }) }
  mutating func add(_ cells: Cell...) { add(cells) }
  /// A row whose cells have several things below each other.
  mutating func add(stacks: [[Cell]]) { rows.append(.cells(stacks)) }
  mutating func addHeading(_ heading: Cell) { rows.append(.heading(heading)) }

  /// The pieces of each line, blanks among them.
  func layout(width: Int) -> [[Cell]] {
    let widths = widths(within: width)
    return rows.flatMap { row in
      switch row {
      case .heading(let heading): TextWidth.lines(heading.text, width: width).map { [Cell($0, heading.tone)] }
      case .cells(let stacks): lines(of: stacks, widths)
      }
    }
  }

  private func lines(of stacks: [[Cell]], _ widths: [Int]) -> [[Cell]] {
    let broken = zip(stacks, widths).map { stack, width in
      stack.flatMap { cell in TextWidth.lines(cell.text, width: width).map { Cell($0, cell.tone) } }
    }
    return (0..<(broken.map(\.count).max() ?? 0)).map { number in
      line(of: broken.map { number < $0.count ? $0[number] : "" }, widths)
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
    for case .cells(let stacks) in rows {
      for (index, stack) in stacks.enumerated() where index < columns.count {
        widths[index] = stack.reduce(widths[index]) { max($0, TextWidth.width(of: $1.text)) }
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
