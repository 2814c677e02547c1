/// A part of the screen in cells. Its sides are never negative, so that every split of a screen of 1×1 is still a rectangle.
package struct Rect: Hashable, Sendable {
  package var x: Int
  package var y: Int
  package private(set) var width: Int
  package private(set) var height: Int

  package init(x: Int, y: Int, width: Int, height: Int) {
    self.x = x
    self.y = y
    self.width = max(0, width)
    self.height = max(0, height)
  }

  /// All of a screen of that size.
  package init(_ size: Size) { self.init(x: 0, y: 0, width: size.columns, height: size.rows) }

  package var origin: Point { Point(x: x, y: y) }
  package var size: Size { Size(columns: width, rows: height) }
  package var isEmpty: Bool { width == 0 || height == 0 }
  package var columns: Range<Int> { x..<(x + width) }
  package var rows: Range<Int> { y..<(y + height) }

  package func contains(_ point: Point) -> Bool { columns.contains(point.x) && rows.contains(point.y) }

  /// What both cover; empty where they do not meet.
  package func intersection(_ other: Rect) -> Rect {
    let left = max(x, other.x)
    let top = max(y, other.y)
    let right = min(columns.upperBound, other.columns.upperBound)
    let bottom = min(rows.upperBound, other.rows.upperBound)
    return Rect(x: left, y: top, width: right - left, height: bottom - top)
  }

  /// The rectangle with that much taken from each side; a side taken twice over ends empty.
  package func inset(top: Int = 0, left: Int = 0, bottom: Int = 0, right: Int = 0) -> Rect {
    Rect(x: x + left, y: y + top, width: width - left - right, height: height - top - bottom)
  }

  /// A rectangle of that size (or as much of it as fits) in the middle of this one.
  package func centred(_ size: Size) -> Rect {
    let width = min(size.columns, self.width)
    let height = min(size.rows, self.height)
    return Rect(x: x + (self.width - width) / 2, y: y + (self.height - height) / 2, width: width, height: height)
  }

  /// The first `rows` rows and the rest.
  package func splitTop(_ rows: Int) -> (top: Rect, rest: Rect) {
    let rows = min(max(0, rows), height)
    return (
      Rect(x: x, y: y, width: width, height: rows), Rect(x: x, y: y + rows, width: width, height: height - rows)
    )
  }

  /// The last `rows` rows and the rest.
  package func splitBottom(_ rows: Int) -> (rest: Rect, bottom: Rect) {
    let split = splitTop(height - min(max(0, rows), height))
    return (split.top, split.rest)
  }

  /// The first `columns` columns and the rest.
  package func splitLeft(_ columns: Int) -> (left: Rect, rest: Rect) {
    let columns = min(max(0, columns), width)
    return (
      Rect(x: x, y: y, width: columns, height: height),
      Rect(x: x + columns, y: y, width: width - columns, height: height)
    )
  }

  /// The last `columns` columns and the rest.
  package func splitRight(_ columns: Int) -> (rest: Rect, right: Rect) {
    let split = splitLeft(width - min(max(0, columns), width))
    return (split.left, split.rest)
  }
}
