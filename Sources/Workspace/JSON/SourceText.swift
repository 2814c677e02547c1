/// The bytes of a file and its name: what turns an offset into a line and a column.
struct SourceText: Sendable {
  /// Relative to the workspace's folder.
  let file: String
  let bytes: [UInt8]

  /// A problem of the bytes at `offset`.
  func problem(at offset: Int, found: String, expected: String, advice: String = "") -> FileProblem {
    let (line, column) = place(of: offset)
    return FileProblem(file: file, line: line, column: column, found: found, expected: expected, advice: advice)
  }

  /// A problem of the file as a whole.
  func problem(found: String, expected: String, advice: String = "") -> FileProblem {
    FileProblem(file: file, line: 0, column: 0, found: found, expected: expected, advice: advice)
  }

  /// Line and column, from 1, of the byte at `offset`; the column counts code points.
  func place(of offset: Int) -> (line: Int, column: Int) {
    var (line, column) = (1, 1)
    for byte in bytes.prefix(offset) {
      if byte == UInt8(ascii: "\n") {
        (line, column) = (line + 1, 1)
      } else if byte & 0b1100_0000 != 0b1000_0000 {
        column += 1
      }
    }
    return (line, column)
  }
}
