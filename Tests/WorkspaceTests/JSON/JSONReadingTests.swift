import Foundation
import Rota
import TestSupport
import Testing
import Workspace

/// The reader seen through a file's unknown keys, which are kept as they are read.
@Suite struct JSONReadingTests {
  /// What becomes of a value under a key respite does not know, when the file is written anew.
  private func kept(_ value: String) throws -> String {
    let bench = Bench.small()
    try bench.replace("\"id\"", with: "\"zzz\": \(value), \"id\"", in: "members/ben.json")
    let loaded = try bench.workspace.load()
    _ = try bench.workspace.commit(.from(loaded.state) { $0.team.members[1].name = "B" }, to: loaded)
    let text = try #require(bench.text("members/ben.json"))
    let start = try #require(text.ranges(of: "\"zzz\": ").first).upperBound
    return String(text[start...].dropLast("\n}\n".count))
  }

  @Test(arguments: [
    ("0", "0"), ("-0", "-0"), ("12", "12"), ("-9223372036854775808", "-9223372036854775808"),
    ("9223372036854775808", "9223372036854775808"), ("1.50", "1.50"), ("1E+5", "1E+5"), ("-0.0e-1", "-0.0e-1"),
    ("true", "true"), ("null", "null"), ("{}", "{}"), ("[ ]", "[]"),
    (#""a\u00e9\/\b\f""#, "\"aé/\\u0008\\u000c\""), (#""\ud83d\ude00""#, "\"😀\""), (#""\\n\n\t\"""#, #""\\n\n\t\"""#),
    ("\"e\u{301}\"", "\"e\u{301}\""),
  ])
  func `values are kept as they are`(written: String, expected: String) throws {
    #expect(try kept(written).utf8.elementsEqual(expected.utf8))
  }

  @Test func `whatever Foundation writes is read as Foundation reads it`() throws {
    for seed in UInt64(1)...60 {
      var random = SplitMix64(seed: seed)
      let value = Self.value(&random, depth: 0)
      let text = try JSONSerialization.data(withJSONObject: ["v": value], options: [.fragmentsAllowed])
      let body = String(decoding: text, as: UTF8.self).dropFirst(5).dropLast()
      let back = try JSONSerialization.jsonObject(with: Data(try kept(String(body)).utf8), options: [.fragmentsAllowed])
      #expect((back as? NSObject) == (value as? NSObject), "seed \(seed)")
    }
  }

  private static func value(_ random: inout SplitMix64, depth: Int) -> Any {
    switch Int.random(in: 0..<(depth > 3 ? 4 : 6), using: &random) {
    case 0: return Int.random(in: -1000...1000, using: &random)
    case 1: return Bool.random(using: &random)
    case 2: return NSNull()
    case 3:
      let scalars: [Unicode.Scalar] = ["a", "\"", "\\", "\n", "\u{1}", "é", "😀", "/", "\u{7F}", " "]
      return String(String.UnicodeScalarView((0..<6).map { _ in scalars[Int.random(in: 0..<10, using: &random)] }))
    case 4: return (0..<3).map { _ in value(&random, depth: depth + 1) }
    default:
      // Empty keys and long objects too.
      return Dictionary(
        (0..<Int.random(in: 0...20, using: &random)).map { ("\($0)", value(&random, depth: depth + 1)) },
        uniquingKeysWith: { first, _ in first })
    }
  }
}
