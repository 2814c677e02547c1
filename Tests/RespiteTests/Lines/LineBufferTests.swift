import Testing

@testable import respite

@Suite struct LineBufferTests {
  @Test func `bytes come in pieces, lines go out whole`() {
    var buffer = LineBuffer()
    buffer.add("1\nla".utf8)
    #expect(buffer.next() == "1")
    #expect(buffer.next() == nil && !buffer.isEnded)
    buffer.add("te\n\n".utf8)
    #expect(buffer.next() == "late")
    #expect(buffer.next() == "")
    #expect(buffer.next() == nil)
  }

  @Test func `the last line needs no end`() {
    var buffer = LineBuffer()
    buffer.add("q".utf8)
    #expect(buffer.next() == nil)
    buffer.end()
    #expect(!buffer.isEnded)
    #expect(buffer.next() == "q")
    #expect(buffer.isEnded)
  }

  @Test func `no line is longer than anybody types, and what is no UTF-8 is text all the same`() {
    var buffer = LineBuffer()
    buffer.add([UInt8](repeating: UInt8(ascii: "x"), count: 100_000) + [10, 0xFF, 10])
    #expect(buffer.next()?.count == 4096)
    #expect(buffer.next() == "\u{FFFD}")
  }
}
