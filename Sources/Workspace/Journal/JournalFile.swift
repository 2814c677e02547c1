import Rota

/// A journal as it was read: `journal/<author>-<clone>.jsonl`, one change set a line, each naming the line before it.
struct JournalFile: Sendable {
  let path: String
  /// Oldest first, each with its id.
  private(set) var lines: [(id: String, line: JournalLine)] = []
  /// The whole lines; whatever followed them in the file was never saved.
  private(set) var bytes: [UInt8]
  private(set) var problems: [FileProblem] = []

  /// The id of the last line.
  var last: String? { lines.last?.id }

  /// How many bytes the whole lines have.
  var length: Int { bytes.count }

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
    bytes += written + [UInt8(ascii: "\n")]
    return written + [UInt8(ascii: "\n")]
  }

  init(_ path: String, _ bytes: [UInt8]) {
    self.path = path
    let length = bytes.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    self.bytes = length == bytes.count ? bytes : Array(bytes[..<length])
    let source = SourceText(file: path, bytes: self.bytes)
    if let problem = source.encodingProblem {
      problems = [problem]
      return
    }
    var start = 0
    while let end = source.bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
      read(source, start..<end)
      start = end + 1
    }
  }

  private mutating func read(_ source: SourceText, _ range: Range<Int>) {
    let (node, found) = JSONReader.read(source, range)
    problems += found
    guard let node, found.isEmpty else { return }
    let line = JournalLine(node)
    // The line after it vouches for a line; only the last one, or one that makes no sense, is looked at closely.
    if line == nil || range.upperBound + 1 == source.bytes.count {
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
    if line.previous != last, problems.isEmpty {
      problems.append(
        source.problem(
          at: (node["previous"] ?? node).offset, found: "a line that does not follow the one before it",
          expected: "the hash of that line in \"previous\"",
          advice:
            "A journal is only ever added to. Restore the file, or move it elsewhere: the other files do not need it."))
    }
    lines.append((SHA256.hexadecimal(source.bytes[range]), line))
  }
}
