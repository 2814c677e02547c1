/// Reads JSON text. What people get wrong by hand is told where it stands and read as it was meant, so that one slip
/// never hides the next.
struct JSONReader {
  static let deepest = 64
  private static let mostProblems = 50

  let source: SourceText
  private let end: Int
  var position: Int
  private(set) var problems: [FileProblem] = []
  /// Whether the last text ran to the end of its line, so that neither it nor a comma after it can be judged.
  var isAfterBrokenText = false

  /// Nothing sensible can be read from here on; the reason has been reported.
  struct GaveUp: Error {}

  /// The value of a whole file, with everything that is wrong with its writing. Without a value there is at least one
  /// problem.
  static func read(_ source: SourceText) -> (value: JSONNode?, problems: [FileProblem]) {
    if let problem = source.encodingProblem { return (nil, [problem]) }
    return read(source, 0..<source.bytes.count)
  }

  /// The value of one line of a file that is known to be UTF-8.
  static func read(_ source: SourceText, _ range: Range<Int>) -> (value: JSONNode?, problems: [FileProblem]) {
    var reader = JSONReader(source, range)
    let value = reader.document()
    if reader.problems.isEmpty { return (value, []) }
    let conflicts = source.conflicts
    return conflicts.isEmpty ? (value, reader.problems) : (nil, conflicts)
  }

  private init(_ source: SourceText, _ range: Range<Int>) {
    self.source = source
    position = range.lowerBound
    end = range.upperBound
  }

  private mutating func document() -> JSONNode? {
    do throws(GaveUp) {
      skipMark()
      try skipBlanks()
      guard position < end else {
        try report(at: position, found: "nothing", expected: "a JSON object", "The file is empty.")
        return nil
      }
      let value = try value(depth: 0)
      try skipBlanks()
      if position < end {
        try report(at: position, found: next, expected: "the end of the file", "One value makes a file.")
      }
      return value
    } catch {
      return nil
    }
  }

  private mutating func value(depth: Int) throws(GaveUp) -> JSONNode {
    let start = position
    if depth > Self.deepest {
      try report(
        at: start, found: "more than \(Self.deepest) levels of nesting", expected: "at most \(Self.deepest)")
      throw GaveUp()
    }
    guard let byte = peek else { throw try endOfFile(expected: "a value") }
    switch byte {
    case UInt8(ascii: "{"): return JSONNode(offset: start, content: .object(try members(depth: depth)))
    case UInt8(ascii: "["): return JSONNode(offset: start, content: .array(try elements(depth: depth)))
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      let text = try string()
      return JSONNode(offset: start, content: isAfterBrokenText ? .damaged : .string(text))
    case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ":"):
      try report(at: start, found: next, expected: "a value")
      return JSONNode(offset: start, content: .damaged)
    default: return JSONNode(offset: start, content: try word())
    }
  }

  private mutating func members(depth: Int) throws(GaveUp) -> [JSONMember] {
    let open = position
    position += 1
    var members: [JSONMember] = []
    var seen = SeenKeys()
    while try !closes(UInt8(ascii: "}"), open, isFirst: members.isEmpty) {
      let keyOffset = position
      let key = try key()
      if let first = seen.add(key, at: keyOffset) {
        let line = source.place(of: first).line
        try report(
          at: keyOffset, found: "\(Words.quoted(key)) a second time", expected: "each key once",
          "It stands on line \(line) already; keep one of the two.")
      }
      try colon(after: key)
      members.append(JSONMember(key: key, keyOffset: keyOffset, value: try value(depth: depth + 1)))
    }
    return members
  }

  private mutating func elements(depth: Int) throws(GaveUp) -> [JSONNode] {
    let open = position
    position += 1
    var elements: [JSONNode] = []
    while try !closes(UInt8(ascii: "]"), open, isFirst: elements.isEmpty) {
      elements.append(try value(depth: depth + 1))
    }
    return elements
  }

  /// Steps over what parts one element from the next, and over the bracket that closes the list or object if it is next.
  private mutating func closes(_ close: UInt8, _ open: Int, isFirst: Bool) throws(GaveUp) -> Bool {
    let closing = "\"\(Character(Unicode.Scalar(close)))\""
    try skipBlanks()
    defer { isAfterBrokenText = false }
    guard let byte = peek else {
      let line = source.place(of: open).line
      throw try endOfFile(expected: "\(closing) to close what line \(line) opens")
    }
    if byte == close {
      position += 1
      return true
    }
    if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") {
      try report(at: position, found: next, expected: closing)
      throw GaveUp()
    }
    if byte != UInt8(ascii: ",") {
      if !isFirst, !isAfterBrokenText {
        try report(at: position, found: next, expected: "a comma or \(closing)")
      }
      return false
    }
    let comma = position
    position += 1
    try skipBlanks()
    if isFirst {
      try report(at: comma, found: "a comma with nothing before it", expected: "a value or \(closing)")
    } else if peek == close {
      try report(at: comma, found: "a comma after the last element", expected: closing, "Take the comma away.")
    } else if let byte = peek, byte != UInt8(ascii: ",") {
      return false
    }
    return try closes(close, open, isFirst: true)
  }

  private mutating func key() throws(GaveUp) -> String {
    guard let byte = peek else { throw try endOfFile(expected: "a key in double quotes") }
    if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { return try string() }
    let start = position
    let bare = bareWord()
    guard !bare.isEmpty else {
      try report(at: start, found: next, expected: "a key in double quotes")
      throw GaveUp()
    }
    try report(at: start, found: "the key \(bare) without quotes", expected: "\"\(bare)\"")
    return bare
  }

  private mutating func colon(after key: String) throws(GaveUp) {
    try skipBlanks()
    if peek == UInt8(ascii: ":") {
      position += 1
    } else {
      try report(at: position, found: next, expected: "a colon after \(Words.quoted(key))")
      if peek == UInt8(ascii: "=") { position += 1 }
    }
    try skipBlanks()
  }
}

// What the other parts of the reader share.
extension JSONReader {
  var peek: UInt8? { position < end ? source.bytes[position] : nil }

  func byte(after count: Int) -> UInt8? { position + count < end ? source.bytes[position + count] : nil }

  mutating func advance(_ count: Int = 1) { position = min(end, position + count) }

  /// Reports a problem; gives up where there are too many to be of use.
  mutating func report(
    at offset: Int, found: String, expected: String, _ advice: String = ""
  ) throws(GaveUp) {
    problems.append(source.problem(at: offset, found: found, expected: expected, advice: advice))
    if problems.count >= Self.mostProblems { throw GaveUp() }
  }

  mutating func endOfFile(expected: String) throws(GaveUp) -> GaveUp {
    try report(at: end, found: "the end of the file", expected: expected, "Part of the file seems to be missing.")
    return GaveUp()
  }

  /// What comes next, in words that follow "found".
  var next: String {
    guard let byte = peek else { return "the end of the file" }
    if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { return "the end of the line" }
    let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    let character = String(decoding: source.bytes[position..<min(end, position + length)], as: UTF8.self)
    return byte == UInt8(ascii: "\"") ? "a double quote" : Words.quoted(character)
  }

  private mutating func skipMark() {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    guard position == 0, source.bytes.starts(with: mark) else { return }
    problems.append(
      source.problem(
        at: 0, found: "a byte order mark", expected: "the first character of the file",
        advice: "Save the file as UTF-8 without BOM."))
    position = mark.count
  }

  /// Steps over spaces and line breaks, and reports comments on the way.
  mutating func skipBlanks() throws(GaveUp) {
    while let byte = peek {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"): position += 1
      case UInt8(ascii: "#"), UInt8(ascii: "/"): try skipComment()
      default: return
      }
    }
  }

  private mutating func skipComment() throws(GaveUp) {
    let isBlock = peek == UInt8(ascii: "/") && byte(after: 1) == UInt8(ascii: "*")
    try report(at: position, found: "a comment", expected: "only JSON", "JSON has no comments; take it away.")
    while let byte = peek {
      if isBlock ? byte == UInt8(ascii: "*") && self.byte(after: 1) == UInt8(ascii: "/") : byte == UInt8(ascii: "\n") {
        return advance(isBlock ? 2 : 1)
      }
      position += 1
    }
  }
}
