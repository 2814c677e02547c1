import TerminalKit
import TestSupport
import Testing

@Suite struct TextWidthTests {
  @Test(arguments: [
    ("", 0), ("Grace", 5), ("Sofía", 5), ("e\u{301}", 1), ("作業", 4), ("ｆｕｌｌ", 8), ("😀", 2), ("❤\u{FE0F}", 1),
    ("👩\u{200D}💻", 2), ("👨\u{200D}👩\u{200D}👧\u{200D}👦", 2), ("❤\u{FE0F}\u{200D}🔥", 1), ("👍🏽", 2), ("🇩🇪", 2),
    ("\u{1FAE8}", 2), ("…·●─▸", 5), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("क्षि", 3), ("\u{200B}a\u{202E}b", 2),
    ("a\tb\nc", 5), ("\u{1B}[31m", 4), ("\u{AD}", 0), ("\u{301}", 0), ("가", 2), ("ﾊ", 1), ("🀄", 2),
    ("1\u{FE0F}\u{20E3}", 1),
  ])
  func `a text takes the columns terminals agree on`(text: String, width: Int) {
    #expect(TextWidth.width(of: text) == width)
  }

  @Test(arguments: [
    ("a\tb\r\nc", "a b  c"), ("x\u{202E}y\u{2066}z", "xyz"), ("👩\u{200D}💻!", "👩!"), ("👍🏽", "👍"), ("🇮🇪", "IE"),
    ("\u{1B}[2J", "[2J"), ("e" + String(repeating: "\u{301}", count: 30), "e" + String(repeating: "\u{301}", count: 4)),
  ])
  func `what cannot be shown alike is left out`(text: String, shown: String) {
    #expect(Array(TextWidth.sanitised(text).unicodeScalars) == Array(shown.unicodeScalars))
  }

  @Test(arguments: [
    ("Grace Nakamura", 14, "Grace Nakamura"), ("Grace Nakamura", 13, "Grace Nakamu…"), ("Grace", 1, "…"),
    ("Grace", 0, ""),
    ("作業中", 6, "作業中"), ("作業中", 5, "作業…"), ("作業中", 4, "作…"), ("作業中", 2, "…"),
  ])
  func `a text is cut between characters`(text: String, width: Int, cut: String) {
    #expect(TextWidth.fit(text, to: width) == cut)
  }

  @Test func `a field is filled to its width`() {
    #expect(TextWidth.padded("7", to: 4, align: .trailing) == "   7")
    #expect(TextWidth.padded("ab", to: 5, align: .centre) == " ab  ")
    #expect(TextWidth.padded("作業中", to: 4) == "作… ")
    #expect(TextWidth.padded("x", to: -1) == "")
  }

  @Test(arguments: [
    ("no two nights", 6, ["no two", "nights"]), ("no two nights", 13, ["no two nights"]),
    ("abcdef gh", 3, ["abc", "def", "gh"]),
    ("one\n\ntwo", 9, ["one", "", "two"]), ("", 5, [""]), ("  a   b ", 9, ["a b"]), ("作業 中", 3, ["作", "業", "中"]),
    ("abcd e", 4, ["abcd", "e"]), ("a abcdef", 4, ["a", "abcd", "ef"]), ("x", 0, [""]), ("作", 1, [""]),
  ])
  func `a sentence wraps at spaces`(text: String, width: Int, lines: [String]) {
    #expect(TextWidth.lines(text, width: width) == lines)
  }

  @Test func `any scalars at all are cut and wrapped within their width`() {
    var random = SplitMix64(seed: 0x7E57_0002)
    for round in 0..<3_000 {
      var text = ""
      for _ in 0..<Int.random(in: 0...30, using: &random) {
        let top: UInt32 = Bool.random(using: &random) ? 0x3000 : 0x1_FFFF
        if let scalar = Unicode.Scalar(UInt32.random(in: 0...top, using: &random)) {
          text.unicodeScalars.append(scalar)
        }
      }
      let width = Int.random(in: 0...12, using: &random)
      #expect(TextWidth.width(of: TextWidth.fit(text, to: width)) <= width, "seed 0x7E570002, round \(round)")
      #expect(TextWidth.width(of: TextWidth.padded(text, to: width)) == width, "seed 0x7E570002, round \(round)")
      for line in TextWidth.lines(text, width: width) { #expect(TextWidth.width(of: line) <= width) }
      let once = TextWidth.sanitised(text)
      #expect(Array(TextWidth.sanitised(once).unicodeScalars) == Array(once.unicodeScalars), "round \(round)")
    }
  }
}
