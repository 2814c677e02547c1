/// A cell's place: columns from the left and rows from the top, both from 0. It may lie outside the screen.
package struct Point: Hashable, Sendable {
  package var x: Int
  package var y: Int

  package init(x: Int, y: Int) {
    self.x = x
    self.y = y
  }
}
