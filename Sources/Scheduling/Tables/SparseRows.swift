/// Many short lists behind each other: the entries of row r are `entries[start[r] ..< start[r + 1]]`.
struct SparseRows<Entry: BitwiseCopyable>: BitwiseCopyable {
  private let start: Column<Int32>
  let entries: Column<Entry>
  /// Entries of the longest row.
  let longest: Int

  init(_ rows: [[Entry]], in arena: Arena) {
    var offsets: [Int32] = [0]
    offsets.reserveCapacity(rows.count + 1)
    for row in rows { offsets.append(offsets[offsets.count - 1] + Int32(row.count)) }
    longest = rows.map(\.count).max() ?? 0
    start = arena.column(offsets)
    entries = arena.column(rows.flatMap(\.self))
  }

  @inline(__always) subscript(row: Int) -> Range<Int> { Int(start[row])..<Int(start[row + 1]) }
}
