// What is wrong with a file before its JSON is looked at.
extension SourceText {
  /// Why the bytes are no UTF-8 text, if they are none.
  var encodingProblem: FileProblem? {
    if bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE]) {
      return problem(
        at: 0, found: "a file in UTF-16", expected: "UTF-8", advice: "Save it again with that encoding.")
    }
    guard let offset = UTF8Check.firstBadByte(of: bytes) else { return nil }
    return problem(
      at: offset, found: "the byte 0x\(Words.hexadecimal(Int(bytes[offset]), digits: 2))", expected: "UTF-8",
      advice: "Save the file again with that encoding.")
  }

  /// The places where git left both sides of a merge for somebody to choose.
  var conflicts: [FileProblem] {
    let marker = [UInt8](repeating: UInt8(ascii: "<"), count: 7)
    var problems: [FileProblem] = []
    var lineStart = 0
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if line.starts(with: marker), line.dropFirst(7).first.map({ $0 == UInt8(ascii: " ") }) ?? true {
        problems.append(
          problem(
            at: lineStart, found: "a merge conflict", expected: "one side of it",
            advice:
              "Keep the lines that are right, and take away the others and the lines of <<<<<<<, ======= and >>>>>>>."
          ))
      }
      lineStart += line.count + 1
    }
    return problems
  }
}
