/// As much of an xterm as ncurses uses: what a terminal would show after those bytes. What it does not know it lists,
/// so that a test cannot pass by accident.
package struct VirtualScreen {
  package let columns: Int
  package let rows: Int
  package private(set) var unknown: [String] = []
  package private(set) var cursor = (x: 0, y: 0)
  package private(set) var showsCursor = true
  /// The private modes that are on, such as 1049 for the other screen.
  package private(set) var modes: Set<Int> = []

  /// How each place was last written.
  package private(set) var inks: [[VirtualInk]]

  private var ink = VirtualInk()
  private var cells: [[String]]
  private var margins: ClosedRange<Int>
  private var wrapsNext = false
  private var lastGlyph: Unicode.Scalar = " "
  private let widthOf: (Unicode.Scalar) -> Int

  package init(columns: Int, rows: Int, widthOf: @escaping (Unicode.Scalar) -> Int) {
    self.columns = columns
    self.rows = rows
    self.widthOf = widthOf
    cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
    inks = Array(repeating: Array(repeating: VirtualInk(), count: columns), count: rows)
    margins = 0...(rows - 1)
  }

  /// The rows as text.
  package var text: [String] { cells.map { $0.joined() } }

  package mutating func show(_ bytes: [UInt8]) {
    var scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\u{1B}": escape(&scalars)
      case "\r": move(x: 0, y: cursor.y)
      case "\n": lineFeed()
      case "\u{8}": move(x: cursor.x - 1, y: cursor.y)
      case "\t": move(x: (cursor.x / 8 + 1) * 8, y: cursor.y)
      case "\u{F}", "\u{E}", "\u{7}": break
      default: put(scalar)
      }
    }
  }

  private mutating func escape(_ rest: inout ArraySlice<Unicode.Scalar>) {
    guard let kind = rest.popFirst() else { return }
    switch kind {
    case "[":
      let parameters = rest.prefix { (0x30...0x3F).contains($0.value) }
      rest = rest.dropFirst(parameters.count)
      guard let final = rest.popFirst() else { return }
      control(parameters, final)
    case "]": operatingSystem(&rest)
    case "(", ")": _ = rest.popFirst()
    case "M": if cursor.y == margins.lowerBound { scroll(1, down: true) } else { move(x: cursor.x, y: cursor.y - 1) }
    case "D": lineFeed()
    case "7", "8", "=", ">": break
    default: unknown.append("ESC \(kind)")
    }
  }

  /// The palette as it was, which ncurses asks for when it takes the terminal again: of xterm by a text, of the Linux
  /// console by a letter.
  private mutating func operatingSystem(_ rest: inout ArraySlice<Unicode.Scalar>) {
    if rest.first == "R" {
      rest = rest.dropFirst()
      return
    }
    let text = rest.prefix { $0 != "\u{7}" }
    rest = rest.dropFirst(text.count + 1)
    if !text.elementsEqual("104".unicodeScalars) { unknown.append("ESC ] \(String(String.UnicodeScalarView(text)))") }
  }

  private mutating func control(_ written: ArraySlice<Unicode.Scalar>, _ final: Unicode.Scalar) {
    if written.first == "?" {
      let numbers = Self.numbers(written.dropFirst())
      if final != "c" { for number in numbers { mode(number, isOn: final == "h") } }
      // The Linux console's cursor has shapes.
      if !"hlc".unicodeScalars.contains(final) { unknown.append("CSI ? \(numbers) \(final)") }
      return
    }
    let numbers = Self.numbers(written)
    let first = max(1, numbers.first ?? 1)
    switch final {
    case "h", "l", "t": break
    case "m": ink.change(numbers)
    case "H": move(x: max(1, numbers.count > 1 ? numbers[1] : 1) - 1, y: first - 1)
    case "A": move(x: cursor.x, y: cursor.y - first)
    case "B": move(x: cursor.x, y: cursor.y + first)
    case "C": move(x: cursor.x + first, y: cursor.y)
    case "D": move(x: cursor.x - first, y: cursor.y)
    case "G": move(x: first - 1, y: cursor.y)
    case "d": move(x: cursor.x, y: first - 1)
    case "Z": move(x: (cursor.x - 1) / 8 * 8, y: cursor.y)
    case "J": erase(rowsFrom: numbers.first ?? 0)
    case "K": erase(inRow: numbers.first ?? 0)
    case "X": erase(cursor.x..<(cursor.x + first), cursor.y)
    case "b": for _ in 0..<first { put(lastGlyph) }
    case "@": for _ in 0..<first { insert() }
    case "P": for _ in 0..<first { delete() }
    case "r":
      let last = numbers.count > 1 ? min(rows, numbers[1]) : rows
      margins = (first - 1)...max(first - 1, last - 1)
      move(x: 0, y: 0)
    case "S": scroll(first, down: false)
    case "T": scroll(first, down: true)
    case "L": scroll(first, down: true, from: cursor.y)
    case "M": scroll(first, down: false, from: cursor.y)
    default: unknown.append("CSI \(numbers) \(final)")
    }
  }

  private static func numbers(_ written: ArraySlice<Unicode.Scalar>) -> [Int] {
    written.isEmpty
      ? []
      : written.split(separator: ";", omittingEmptySubsequences: false).map { part in
        Int(String(String.UnicodeScalarView(part))) ?? 0
      }
  }

  private mutating func mode(_ number: Int, isOn: Bool) {
    if isOn { modes.insert(number) } else { modes.remove(number) }
    if number == 25 { showsCursor = isOn }
  }

  private mutating func move(x: Int, y: Int) {
    cursor = (min(max(0, x), columns - 1), min(max(0, y), rows - 1))
    wrapsNext = false
  }

  private mutating func lineFeed() {
    if cursor.y == margins.upperBound { scroll(1, down: false) } else { move(x: cursor.x, y: cursor.y + 1) }
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    let width = widthOf(scalar)
    guard width > 0 else {
      let last = wrapsNext ? cursor.x : cursor.x - 1
      let base = last > 0 && cells[cursor.y][last].isEmpty ? last - 1 : last
      if base >= 0 { cells[cursor.y][base].unicodeScalars.append(scalar) }
      return
    }
    if wrapsNext || cursor.x + width > columns {
      lineFeed()
      move(x: 0, y: cursor.y)
    }
    erase(cursor.x..<(cursor.x + width), cursor.y)
    cells[cursor.y][cursor.x] = String(scalar)
    if width == 2 { cells[cursor.y][cursor.x + 1] = "" }
    lastGlyph = scalar
    if cursor.x + width < columns {
      cursor.x += width
    } else {
      cursor.x = columns - 1
      wrapsNext = true
    }
  }

  /// Blanks columns, and with half of a wide character the other half.
  private mutating func erase(_ span: Range<Int>, _ y: Int) {
    let span = span.clamped(to: 0..<columns)
    guard !span.isEmpty else { return }
    if cells[y][span.lowerBound].isEmpty, span.lowerBound > 0 { cells[y][span.lowerBound - 1] = " " }
    if span.upperBound < columns, cells[y][span.upperBound].isEmpty { cells[y][span.upperBound] = " " }
    for x in span {
      cells[y][x] = " "
      inks[y][x] = ink
    }
  }

  private mutating func erase(inRow part: Int) {
    let spans = [cursor.x..<columns, 0..<(cursor.x + 1), 0..<columns]
    if spans.indices.contains(part) { erase(spans[part], cursor.y) }
  }

  private mutating func erase(rowsFrom part: Int) {
    erase(inRow: part)
    let spans = [(cursor.y + 1)..<max(cursor.y + 1, rows), 0..<cursor.y, 0..<rows]
    guard spans.indices.contains(part) else { return }
    for y in spans[part] { erase(0..<columns, y) }
  }

  private mutating func insert() {
    cells[cursor.y].insert(" ", at: cursor.x)
    cells[cursor.y].removeLast()
    inks[cursor.y].insert(ink, at: cursor.x)
    inks[cursor.y].removeLast()
  }

  private mutating func delete() {
    cells[cursor.y].remove(at: cursor.x)
    cells[cursor.y].append(" ")
    inks[cursor.y].remove(at: cursor.x)
    inks[cursor.y].append(ink)
  }

  private mutating func scroll(_ count: Int, down: Bool, from top: Int? = nil) {
    let top = top ?? margins.lowerBound
    guard top <= margins.upperBound else { return }
    for _ in 0..<count {
      cells.remove(at: down ? margins.upperBound : top)
      cells.insert(Array(repeating: " ", count: columns), at: down ? top : margins.upperBound)
      inks.remove(at: down ? margins.upperBound : top)
      inks.insert(Array(repeating: ink, count: columns), at: down ? top : margins.upperBound)
    }
  }
}
