extension Frame {
  /// A part of a row to draw again.
  package struct Change: Hashable, Sendable {
    package let y: Int
    /// Never begins with the right half of a wide cell nor ends with its left half.
    package let columns: Range<Int>
  }

  /// The parts that differ from what the screen shows, at most one a row, from top to bottom; whole rows if it shows
  /// nothing or is of another size.
  package func changes(since shown: Frame?) -> [Change] {
    guard size.columns > 0 else { return [] }
    guard let shown, shown.size == size else {
      return (0..<size.rows).map { Change(y: $0, columns: 0..<size.columns) }
    }
    return (0..<size.rows).compactMap { y in change(in: row(y), since: shown.row(y)).map { Change(y: y, columns: $0) } }
  }

  private func change(in new: ArraySlice<Cell>, since old: ArraySlice<Cell>) -> Range<Int>? {
    guard var first = zip(new, old).enumerated().first(where: { $0.element.0 != $0.element.1 })?.offset,
      let fromEnd = zip(new.reversed(), old.reversed()).enumerated().first(where: { $0.element.0 != $0.element.1 })?
        .offset
    else { return nil }
    var end = new.count - fromEnd
    if new[new.startIndex + first].width == 0 { first -= 1 }
    while end < new.count, new[new.startIndex + end].width == 0 { end += 1 }
    return first..<end
  }
}
