/// Bytes that come in pieces, and go out as lines of text.
struct LineBuffer {
  private var lines: [[UInt8]] = []
  /// The line that has not ended yet.
  private var open: [UInt8] = []
  private var hasEnd = false

  /// Bytes kept of a line; nobody types more.
  private static let longest = 4096

  /// Nothing more comes, and everything that came has been taken.
  var isEnded: Bool { hasEnd && lines.isEmpty }

  mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      if byte == UInt8(ascii: "\n") {
        lines.append(open)
        open = []
      } else if open.count < Self.longest {
        open.append(byte)
      }
    }
  }

  /// Nothing more comes; what has no end is a line as well.
  mutating func end() {
    if !open.isEmpty { lines.append(open) }
    (open, hasEnd) = ([], true)
  }

  /// The next whole line without its end.
  mutating func next() -> String? { lines.isEmpty ? nil : String(decoding: lines.removeFirst(), as: UTF8.self) }
}
