/// Reads a compiled time-zone file (RFC 9636, versions 1 to 4): bytes in, a zone or an error out.
package enum TZif {
  /// What is wrong with a file that claims to be a zone.
  package enum Failure: Error, Hashable, Sendable {
    case notTZif
    case truncated
    /// A count, index, offset or instant outside what the format or this planet allows.
    case outOfRange
    /// Zones of the "right" tables count leap seconds, which civil planning does not.
    case leapSeconds
    /// The rule for future years cannot be read.
    case rule
  }

  package static func zone(_ id: ZoneID, from bytes: [UInt8]) throws(Failure) -> Zone {
    var reader = ByteReader(bytes)
    var header = try Header(&reader)
    guard header.version >= UInt8(ascii: "2") else {
      return try Block(&reader, header, timeSize: 4).zone(id, rule: nil)
    }
    try reader.skip(header.size(timeSize: 4))
    header = try Header(&reader)
    let block = try Block(&reader, header, timeSize: 8)
    return try block.zone(id, rule: try footer(&reader))
  }

  /// The POSIX rule between two line ends at the end of the file; nil where it is empty.
  private static func footer(_ reader: inout ByteReader) throws(Failure) -> PosixRule? {
    let newline = UInt8(ascii: "\n")
    guard try reader.byte() == newline else { throw .rule }
    var text: [UInt8] = []
    var next = try reader.byte()
    while next != newline {
      text.append(next)
      next = try reader.byte()
    }
    if text.isEmpty { return nil }
    guard let rule = PosixRule(text) else { throw .rule }
    return rule
  }

  private struct Header {
    let version: UInt8
    let utcMarks: Int
    let standardMarks: Int
    let leaps: Int
    let times: Int
    let types: Int
    let characters: Int

    init(_ reader: inout ByteReader) throws(Failure) {
      for expected in "TZif".utf8 { guard try reader.byte() == expected else { throw .notTZif } }
      version = try reader.byte()
      try reader.skip(15)
      utcMarks = try reader.number(4)
      standardMarks = try reader.number(4)
      leaps = try reader.number(4)
      times = try reader.number(4)
      types = try reader.number(4)
      characters = try reader.number(4)
      let counts = [utcMarks, standardMarks, leaps, times, characters]
      guard counts.allSatisfy({ $0 >= 0 }), (1...256).contains(types) else { throw .outOfRange }
    }

    func size(timeSize: Int) -> Int {
      times * (timeSize + 1) + types * 6 + characters + leaps * (timeSize + 4) + standardMarks + utcMarks
    }
  }

  private struct Block {
    let firstOffset: Int
    var transitions: [Zone.Transition] = []

    init(_ reader: inout ByteReader, _ header: Header, timeSize: Int) throws(Failure) {
      guard reader.remaining >= header.size(timeSize: timeSize) else { throw .truncated }
      guard header.leaps == 0 else { throw .leapSeconds }
      var times: [Int] = []
      for _ in 0..<header.times { times.append(try reader.number(timeSize)) }
      var kinds: [Int] = []
      for _ in 0..<header.times { kinds.append(Int(try reader.byte())) }
      var offsets: [Int] = []
      for _ in 0..<header.types {
        offsets.append(try reader.number(4))
        try reader.skip(2)
      }
      try reader.skip(header.characters + header.standardMarks + header.utcMarks)
      // Older compilers write an instant before the stars, −2⁵⁹, as "always".
      let allowed = -(1 << 60)...(1 << 40)
      guard offsets.allSatisfy({ abs($0) <= Zone.largestOffset }), kinds.allSatisfy({ $0 < offsets.count }),
        times.allSatisfy(allowed.contains), zip(times, times.dropFirst()).allSatisfy(<)
      else { throw .outOfRange }
      firstOffset = offsets[0]
      transitions = zip(times, kinds).map { Zone.Transition(instant: Instant(seconds: $0), offset: offsets[$1]) }
    }

    func zone(_ id: ZoneID, rule: PosixRule?) throws(Failure) -> Zone {
      guard let rule else { return Zone(id: id, firstOffset: firstOffset, transitions: transitions) }
      let tail = rule.transitions(after: transitions.last?.instant)
      let first = transitions.isEmpty ? rule.standardOffset : firstOffset
      return Zone(id: id, firstOffset: first, transitions: transitions + tail, repeats: !tail.isEmpty)
    }
  }
}

/// Big-endian bytes, read from the front.
private struct ByteReader {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var remaining: Int { bytes.count - position }

  mutating func byte() throws(TZif.Failure) -> UInt8 {
    guard remaining > 0 else { throw .truncated }
    position += 1
    return bytes[position - 1]
  }

  mutating func skip(_ count: Int) throws(TZif.Failure) {
    guard remaining >= count else { throw .truncated }
    position += count
  }

  /// A signed number of `size` bytes, 4 or 8.
  mutating func number(_ size: Int) throws(TZif.Failure) -> Int {
    var value: UInt64 = 0
    for _ in 0..<size { value = value << 8 | UInt64(try byte()) }
    return size == 4 ? Int(Int32(truncatingIfNeeded: value)) : Int(Int64(bitPattern: value))
  }
}
