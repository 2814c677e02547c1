import TerminalKit
import TestSupport
import Testing

@Suite struct FrameTests {
  private func line(_ frame: Frame, _ y: Int = 0) -> String { frame.row(y).map(\.text).joined() }

  @Test func `a text is written and its columns counted`() {
    var frame = Frame(size: Size(columns: 8, rows: 1))
    #expect(frame.put("Sofía", at: Point(x: 1, y: 0), style: .role(.title)) == 5)
    #expect(line(frame) == " Sofía  ")
    #expect(frame[Point(x: 3, y: 0)].style == Style(.title))
    #expect(frame[Point(x: 6, y: 0)].style == Style(.text))
  }

  @Test(arguments: [
    ("Grace", -2, "ace     "), ("Grace", 5, "     Gra"), ("Grace", 9, "        "), ("作業", -1, " 業     "),
    ("作業", 5, "     作 "), ("e\u{301}x", 0, "éx      "),
  ])
  func `what lies outside is cut off`(text: String, x: Int, shown: String) {
    var frame = Frame(size: Size(columns: 8, rows: 1))
    frame.put(text, at: Point(x: x, y: 0))
    #expect(line(frame) == shown)
  }

  @Test(arguments: [
    (Alignment.leading, "x58   x"), (.trailing, "x   58x"), (.centre, "x 58  x"),
  ])
  func `a field is filled and its text aligned`(align: Alignment, shown: String) {
    var frame = Frame(size: Size(columns: 7, rows: 1))
    frame.fill(frame.bounds, "x")
    #expect(frame.put("58", at: Point(x: 1, y: 0), style: .role(.bar), width: 5, align: align) == 5)
    #expect(line(frame) == shown)
    #expect((1...5).allSatisfy { frame[Point(x: $0, y: 0)].style.role == .bar })
  }

  @Test func `writing over half of a wide character blanks the other half`() {
    var frame = Frame(size: Size(columns: 4, rows: 1))
    frame.put("作業", at: Point(x: 0, y: 0))
    frame.put("x", at: Point(x: 1, y: 0))
    #expect(line(frame) == " x業")
    frame.put("y", at: Point(x: 2, y: 0))
    #expect(line(frame) == " xy ")
    frame.put("作", at: Point(x: 0, y: 0))
    frame.put("業", at: Point(x: 1, y: 0))
    #expect(line(frame) == " 業 ")
  }

  @Test func `a frame is drawn into another, cut at its edges`() {
    var inner = Frame(size: Size(columns: 4, rows: 2))
    inner.put("作ab", at: Point(x: 0, y: 0))
    inner.put("cdef", at: Point(x: 0, y: 1))
    var outer = Frame(size: Size(columns: 4, rows: 2))
    outer.fill(outer.bounds, "-")
    outer.draw(inner, at: Point(x: -1, y: 1))
    #expect(line(outer, 0) == "----")
    #expect(line(outer, 1) == " ab-")
  }

  @Test func `a rectangle is restyled where it stands`() {
    var frame = Frame(size: Size(columns: 3, rows: 2))
    frame.put("abc", at: Point(x: 0, y: 1), style: .role(.watch))
    frame.restyle(Rect(x: 1, y: 1, width: 9, height: 9)) { $0.reverse = true }
    #expect(frame[Point(x: 0, y: 1)].style == Style(.watch))
    #expect(frame[Point(x: 2, y: 1)].style == Style(.watch, reverse: true))
  }

  @Test func `the planes show text, style and cursor`() {
    var frame = Frame(size: Size(columns: 6, rows: 2))
    frame.put("W 作", at: Point(x: 0, y: 0), style: .role(.watch))
    frame.put("!", at: Point(x: 5, y: 1), style: Style(.breach, bold: true))
    frame.cursor = Point(x: 2, y: 1)
    #expect(frame.glyphPlane == "│W 作  │\n│     !│\ncursor: 1,2")
    #expect(frame.stylePlane == "│WWWW..│\n│.....0│\n. text\n0 breach bold\nW watch")
    frame.cursor = nil
    #expect(frame.glyphPlane.hasSuffix("cursor: hidden"))
  }

  @Test func `every role has a letter of its own`() {
    #expect(Set(Role.allCases.map(\.letter)).count == Role.allCases.count)
    #expect(Role.allCases.allSatisfy { !"0123456789@".contains($0.letter) })
  }

  @Test func `random drawing keeps wide characters whole`() {
    var random = SplitMix64(seed: 0x7E57_0003)
    for round in 0..<600 {
      var frame = Frame(
        size: Size(columns: Int.random(in: 0...12, using: &random), rows: Int.random(in: 0...4, using: &random)))
      for _ in 0..<20 { scribble(&frame, &random) }
      for y in 0..<frame.size.rows {
        let widths = frame.row(y).map(\.width)
        for (x, width) in widths.enumerated() {
          let isWhole =
            width == 2 ? x + 1 < widths.count && widths[x + 1] == 0 : width != 0 || (x > 0 && widths[x - 1] == 2)
          #expect(isWhole, "seed 0x7E570003, round \(round): \(widths)")
        }
        #expect(frame.row(y).allSatisfy { TextWidth.width(of: $0.text) == $0.width })
      }
    }
  }

  @Test func `the changes turn one frame into the other`() {
    var random = SplitMix64(seed: 0x7E57_0004)
    for round in 0..<600 {
      let size = Size(columns: Int.random(in: 1...12, using: &random), rows: Int.random(in: 1...4, using: &random))
      var old = Frame(size: size)
      for _ in 0..<6 { scribble(&old, &random) }
      var new = old
      for _ in 0..<Int.random(in: 0...2, using: &random) { scribble(&new, &random) }
      var cells = (0..<size.rows).map { Array(old.row($0)) }
      for change in new.changes(since: old) {
        let row = Array(new.row(change.y))
        #expect(row[change.columns.lowerBound].width != 0)
        #expect(change.columns.upperBound == row.count || row[change.columns.upperBound].width != 0)
        cells[change.y].replaceSubrange(change.columns, with: row[change.columns])
      }
      #expect(cells == (0..<size.rows).map { Array(new.row($0)) }, "seed 0x7E570004, round \(round)")
    }
  }

  @Test func `a wide character is drawn again as a whole`() {
    var old = Frame(size: Size(columns: 6, rows: 1))
    old.put("a作b", at: Point(x: 1, y: 0))
    var restyled = old
    restyled.restyle(Rect(x: 3, y: 0, width: 1, height: 1), as: Style(.selection))
    #expect(restyled.changes(since: old).map(\.columns) == [2..<4])
    var rewritten = old
    rewritten.put("業", at: Point(x: 2, y: 0))
    #expect(rewritten.changes(since: old).map(\.columns) == [2..<4])
  }

  @Test func `a frame without changes asks for nothing, one of another size for everything`() {
    let frame = Frame(size: Size(columns: 3, rows: 2))
    #expect(frame.changes(since: frame) == [])
    #expect(frame.changes(since: nil).map(\.columns) == [0..<3, 0..<3])
    #expect(frame.changes(since: Frame(size: Size(columns: 3, rows: 3))).count == 2)
  }

  private func scribble(_ frame: inout Frame, _ random: inout SplitMix64) {
    let texts = ["a", "作業", "b作", "😀", "e\u{301}", "long text", "作", " "]
    let text = texts[Int.random(in: 0..<texts.count, using: &random)]
    let point = Point(x: Int.random(in: -3...13, using: &random), y: Int.random(in: -1...4, using: &random))
    let style = Style(Role.allCases.randomElement(using: &random) ?? .text)
    switch Int.random(in: 0...3, using: &random) {
    case 0: frame.put(text, at: point, style: style)
    case 1: frame.put(text, at: point, style: style, width: Int.random(in: 0...6, using: &random), align: .trailing)
    case 2: frame.restyle(Rect(x: point.x, y: point.y, width: 3, height: 2), as: style)
    default: frame.fill(Rect(x: point.x, y: point.y, width: 3, height: 2), text, style: style)
    }
  }
}
