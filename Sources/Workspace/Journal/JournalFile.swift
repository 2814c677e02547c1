import Rota

/// A journal as it was read: `journal/<author>-<clone>.jsonl`, one change set a line, each naming the line before it.
struct JournalFile: Sendable {
  let path: String
  /// Oldest first, each with its id.
  private(set) var lines: [(id: String, line: JournalLine)] = []
  /// The lines as the file has them. The last may lack its line break, which says nothing that its text does not.
  private(set) var bytes: [UInt8]
  /// What follows them: the beginning of a line that was never saved.
  private(set) var torn: [UInt8] = []
  private(set) var problems: [FileProblem] = []

  /// The id of the last line.
  var last: String? { lines.last?.id }

  /// How many bytes the lines have.
  var length: Int { bytes.count }

  /// All bytes of the file.
  var contents: [UInt8] { bytes + torn }

  /// The same without the beginning of a line.
  var withoutTorn: JournalFile {
    var whole = self
    whole.torn = []
    return whole
  }

  /// Where the journal of an author lies in a clone. Nothing in an author's name leads elsewhere.
  static func path(author: String, clone: String) -> String {
    let letters = author.prefix(40).map { letter in TextShape.isID("a\(letter)") ? letter : "_" }
    let name = letters.isEmpty ? "somebody" : String(letters)
    return WorkspaceFile.journal("\(name.hasPrefix(".") ? "_" : "")\(name)-\(clone)").path
  }

  /// Adds a line in memory; gives the bytes to add to the file.
  mutating func append(_ line: JournalLine) -> [UInt8] {
    let written = line.bytes
    lines.append((SHA256.hexadecimal(written), line))
    let isOpen = bytes.last.map { $0 != Self.lineBreak } ?? false
    let added = (isOpen ? [Self.lineBreak] : []) + written + [Self.lineBreak]
    bytes += added
    return added
  }

  private static let lineBreak = UInt8(ascii: "\n")

  init(_ path: String, _ bytes: [UInt8]) {
    self.path = path
    let end = Self.endOfLines(of: bytes)
    self.bytes = end == bytes.count ? bytes : Array(bytes[..<end])
    torn = Array(bytes[end...])
    let source = SourceText(file: path, bytes: self.bytes)
    if let problem = source.encodingProblem {
      problems = [problem]
      return
    }
    var start = 0
    while start < end {
      let lineEnd = source.bytes[start...].firstIndex(of: Self.lineBreak) ?? end
      read(source, start..<lineEnd)
      start = lineEnd + 1
    }
  }

  /// Where the lines end and the beginning of one that was never finished starts. A line is finished when its JSON is:
  /// no beginning of an object is one.
  private static func endOfLines(of bytes: [UInt8]) -> Int {
    let start = bytes.lastIndex(of: lineBreak).map { $0 + 1 } ?? 0
    if start == bytes.count { return start }
    let last = SourceText(file: "", bytes: Array(bytes[start...]))
    return JSONReader.read(last).problems.isEmpty ? bytes.count : start
  }

  private mutating func read(_ source: SourceText, _ whole: Range<Int>) {
    // Some programs end lines with two characters; the first is no part of what a line says.
    let hasReturn = !whole.isEmpty && source.bytes[whole.upperBound - 1] == UInt8(ascii: "\r")
    let range = whole.lowerBound..<(whole.upperBound - (hasReturn ? 1 : 0))
    if range.allSatisfy({ [UInt8(ascii: " "), UInt8(ascii: "\t")].contains(source.bytes[$0]) }) {
      problems.append(
        source.problem(
          at: range.lowerBound, found: "an empty line", expected: "a change set", advice: "Take the empty line out."))
      return
    }
    let (node, found) = JSONReader.read(source, range)
    problems += found
    guard let node, found.isEmpty else { return }
    let line = JournalLine(node)
    // The line after it vouches for a line; only the last one, or one that makes no sense, is looked at closely.
    if line == nil || whole.upperBound + 1 >= source.bytes.count {
      var check = ShapeCheck(source)
      check.check(node, .object(JournalLine.shape))
      problems += check.problems
      guard check.problems.isEmpty else { return }
    }
    guard let line else {
      problems.append(
        source.problem(at: range.lowerBound, found: "a line that cannot be understood", expected: "a change set"))
      return
    }
    checkChain(of: line, node, source)
    lines.append((SHA256.hexadecimal(source.bytes[range]), line))
  }

  private mutating func checkChain(of line: JournalLine, _ node: JSONNode, _ source: SourceText) {
    guard line.previous != last, problems.isEmpty else { return }
    problems.append(
      source.problem(
        at: (node["previous"] ?? node).offset, found: "a line that does not follow the one before it",
        expected: "the hash of that line in \"previous\"",
        advice:
          "A journal is only ever added to. Restore the file, or move it elsewhere: the other files do not need it."))
  }
}
