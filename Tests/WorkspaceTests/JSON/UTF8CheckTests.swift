import TestSupport
import Testing

@testable import Workspace

@Suite struct UTF8CheckTests {
  @Test func `bytes are UTF-8 exactly where the standard library says so`() {
    var random = SplitMix64(seed: 11)
    let edges: [UInt8] = [
      0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF,
      0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF,
    ]
    var valid = 0
    for _ in 0..<50_000 {
      let bytes = (0..<Int.random(in: 1...5, using: &random)).map { _ in edges[Int.random(in: 0..<25, using: &random)] }
      let isValid = String(validating: bytes, as: UTF8.self) != nil
      if isValid { valid += 1 }
      #expect((UTF8Check.firstBadByte(of: bytes) == nil) == isValid, "\(bytes)")
    }
    #expect(valid > 1000)
  }

  @Test func `the first bad byte is where a reader would look for it`() {
    #expect(UTF8Check.firstBadByte(of: Array("aé".utf8) + [0xE2, 0x82]) == 3)
    #expect(UTF8Check.firstBadByte(of: Array("€".utf8) + [0x80, 0x41]) == 3)
  }
}
