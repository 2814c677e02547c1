import TerminalKit
import Testing

@Suite struct RectTests {
  @Test func `splits cover the whole and never go below nothing`() {
    for height in 0...5 {
      for rows in -1...7 {
        let rect = Rect(x: 2, y: 3, width: 4, height: height)
        let (top, rest) = rect.splitTop(rows)
        #expect(top.height + rest.height == height && rest.y == top.rows.upperBound && top.origin == rect.origin)
        let (above, bottom) = rect.splitBottom(rows)
        #expect(bottom.height == min(max(0, rows), height) && above.height + bottom.height == height)
      }
    }
    let (left, rest) = Rect(x: 1, y: 1, width: 10, height: 2).splitLeft(3)
    #expect(left == Rect(x: 1, y: 1, width: 3, height: 2) && rest == Rect(x: 4, y: 1, width: 7, height: 2))
    #expect(Rect(x: 1, y: 1, width: 10, height: 2).splitRight(3).right == Rect(x: 8, y: 1, width: 3, height: 2))
  }

  @Test func `insets, middles and meetings stay rectangles`() {
    let rect = Rect(Size(columns: 10, rows: 4))
    #expect(rect.inset(top: 1, left: 2, bottom: 1, right: 2) == Rect(x: 2, y: 1, width: 6, height: 2))
    #expect(rect.inset(top: 9).isEmpty)
    #expect(rect.centred(Size(columns: 4, rows: 2)) == Rect(x: 3, y: 1, width: 4, height: 2))
    #expect(rect.centred(Size(columns: 40, rows: 20)) == rect)
    #expect(rect.intersection(Rect(x: 20, y: 0, width: 3, height: 3)).isEmpty)
    #expect(rect.contains(Point(x: 9, y: 3)) && !rect.contains(Point(x: 10, y: 3)))
  }
}
