package import TerminalKit

extension Frame {
  /// What no terminal could show as it is meant; empty for every frame that may be drawn.
  package var faults: [String] {
    var faults: [String] = []
    if let cursor, !bounds.contains(cursor) { faults.append("the cursor is at \(cursor)") }
    for y in 0..<size.rows {
      var before = 1
      for (x, cell) in row(y).enumerated() {
        if (cell.width == 0) != (before == 2) { faults.append("half a character at \(x),\(y)") }
        if cell.text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) { faults.append("a control at \(x),\(y)") }
        before = cell.width
      }
      if before == 2 { faults.append("half a character at the end of row \(y)") }
    }
    return faults
  }
}
