import TerminalKit
import TestSupport
import Testing

@Suite struct KeyDecoderTests {
  /// What terminals send, and what it is.
  static let sequences: [(bytes: String, events: [Event])] = [
    ("q", [.key(Key("q"))]),
    ("é", [.key(Key("é"))]),
    ("作", [.key(Key("作"))]),
    ("😀", [.key(Key("😀"))]),
    ("\r", [.key(Key(.enter))]),
    ("\n", [.key(Key(.enter))]),
    ("\t", [.key(Key(.tab))]),
    ("\u{7F}", [.key(Key(.backspace))]),
    ("\u{08}", [.key(Key(.backspace))]),
    ("\u{00}", [.key(Key(.character(" "), control: true))]),
    ("\u{10}", [.key(Key(.character("p"), control: true))]),
    ("\u{1F}", [.key(Key(.character("_"), control: true))]),
    ("\u{1B}x", [.key(Key(.character("x"), alt: true))]),
    ("\u{1B}é", [.key(Key(.character("é"), alt: true))]),
    ("\u{1B}\r", [.key(Key(.enter, alt: true))]),
    ("\u{1B}\u{1B}x", [.key(Key(.escape)), .key(Key(.character("x"), alt: true))]),
    ("\u{1B}[A", [.key(Key(.up))]),
    ("\u{1B}OA", [.key(Key(.up))]),
    ("\u{1B}[B", [.key(Key(.down))]),
    ("\u{1B}[C", [.key(Key(.right))]),
    ("\u{1B}OD", [.key(Key(.left))]),
    ("\u{1B}[1;5D", [.key(Key(.left, control: true))]),
    ("\u{1B}[1;2A", [.key(Key(.up, shift: true))]),
    ("\u{1B}[1;3B", [.key(Key(.down, alt: true))]),
    ("\u{1B}[1;8C", [.key(Key(.right, control: true, alt: true, shift: true))]),
    ("\u{1B}\u{1B}[A", [.key(Key(.up, alt: true))]),
    ("\u{1B}\u{1B}OA", [.key(Key(.up, alt: true))]),
    ("\u{1B}[a", [.key(Key(.up, shift: true))]),
    ("\u{1B}Oa", [.key(Key(.up, control: true))]),
    ("\u{1B}O5A", [.key(Key(.up, control: true))]),
    ("\u{1B}[H", [.key(Key(.home))]),
    ("\u{1B}OF", [.key(Key(.end))]),
    ("\u{1B}[1~", [.key(Key(.home))]),
    ("\u{1B}[8~", [.key(Key(.end))]),
    ("\u{1B}[2~", [.key(Key(.insert))]),
    ("\u{1B}[3~", [.key(Key(.delete))]),
    ("\u{1B}[3;5~", [.key(Key(.delete, control: true))]),
    ("\u{1B}[3$", [.key(Key(.delete, shift: true))]),
    ("\u{1B}[3^", [.key(Key(.delete, control: true))]),
    ("\u{1B}[3@", [.key(Key(.delete, control: true, shift: true))]),
    ("\u{1B}[5~", [.key(Key(.pageUp))]),
    ("\u{1B}[6;5~", [.key(Key(.pageDown, control: true))]),
    ("\u{1B}[Z", [.key(Key(.backTab))]),
    ("\u{1B}[9;2u", [.key(Key(.backTab))]),
    ("\u{1B}OP", [.key(Key(.function(1)))]),
    ("\u{1B}[1;2Q", [.key(Key(.function(2), shift: true))]),
    ("\u{1B}[[C", [.key(Key(.function(3)))]),
    ("\u{1B}[15~", [.key(Key(.function(5)))]),
    ("\u{1B}[17~", [.key(Key(.function(6)))]),
    ("\u{1B}[24~", [.key(Key(.function(12)))]),
    ("\u{1B}[34~", [.key(Key(.function(20)))]),
    ("\u{1B}OM", [.key(Key(.enter))]),
    ("\u{1B}Oq", [.key(Key("1"))]),
    ("\u{1B}[27;5;112~", [.key(Key(.character("p"), control: true))]),
    ("\u{1B}[112;5u", [.key(Key(.character("p"), control: true))]),
    ("\u{1B}[112;6u", [.key(Key(.character("p"), control: true))]),
    ("\u{1B}[97;2u", [.key(Key("A"))]),
    ("\u{1B}[13;5u", [.key(Key(.enter, control: true))]),
    ("\u{1B}[97;1:3u", []),
    ("\u{1B}[57399u", []),
    ("\u{1B}[I", [.focus(true)]),
    ("\u{1B}[O", [.focus(false)]),
    ("\u{1B}[<0;10;5M", [.mouse(Mouse(.press, at: Point(x: 9, y: 4)))]),
    ("\u{1B}[<0;10;5m", [.mouse(Mouse(.release, at: Point(x: 9, y: 4)))]),
    ("\u{1B}[<2;300;5M", [.mouse(Mouse(.press, button: .right, at: Point(x: 299, y: 4)))]),
    ("\u{1B}[<20;1;1M", [.mouse(Mouse(.press, at: Point(x: 0, y: 0), control: true, shift: true))]),
    ("\u{1B}[<32;3;3M", [.mouse(Mouse(.drag, at: Point(x: 2, y: 2)))]),
    ("\u{1B}[<64;1;2M", [.mouse(Mouse(.wheelUp, button: .none, at: Point(x: 0, y: 1)))]),
    ("\u{1B}[<65;1;2M", [.mouse(Mouse(.wheelDown, button: .none, at: Point(x: 0, y: 1)))]),
    ("\u{1B}[M !!", [.mouse(Mouse(.press, at: Point(x: 0, y: 0)))]),
    ("\u{1B}[M#!!", [.mouse(Mouse(.release, button: .none, at: Point(x: 0, y: 0)))]),
    ("\u{1B}[<0;0;5M", []),
    ("\u{1B}[<0;10M", []),
    // Answers to questions somebody else asked.
    ("\u{1B}[?64;1;2c", []),
    ("\u{1B}[12;40R", []),
    ("\u{1B}[?2026;2$y", []),
    ("\u{1B}]11;rgb:1111/2222/3333\u{07}", []),
    ("\u{1B}]11;rgb:1111/2222/3333\u{1B}\\", []),
    ("\u{1B}P1$r0m\u{1B}\\", []),
    ("\u{1B}[200~q\rj\u{1B}[A\u{1B}[201~", [.paste("q\nj[A")]),
    ("\u{1B}[200~één\r\ntwo\tthree\u{1B}[20\u{1B}[201~", [.paste("één\ntwo\tthree[20")]),
    ("\u{1B}[200~\u{1B}[201~", []),
    ("\u{1B}[201~", []),
  ]

  @Test(arguments: sequences.indices)
  func `every sequence is understood wherever the reads split it`(index: Int) {
    let (text, events) = Self.sequences[index]
    // A key before and after shows that the sequence neither takes nor leaves a byte.
    let bytes = Array("(\(text))".utf8)
    let expected = [.key(Key("("))] + events + [.key(Key(")"))]
    for split in 0...bytes.count {
      var decoder = KeyDecoder()
      let found = decoder.decode(Array(bytes[..<split])) + decoder.decode(Array(bytes[split...]))
      #expect(found == expected, "split after \(split) of \(bytes)")
      #expect(!decoder.isWaiting)
    }
    var decoder = KeyDecoder()
    #expect(bytes.flatMap { decoder.decode([$0]) } == expected)
  }

  @Test(arguments: sequences.indices)
  func `two sequences are understood wherever the reads split them twice`(index: Int) {
    let second = Self.sequences[(index * 7 + 3) % Self.sequences.count]
    let bytes = Array((Self.sequences[index].bytes + second.bytes).utf8)
    let expected = Self.sequences[index].events + second.events
    for split in 0...bytes.count {
      for next in split...bytes.count {
        var decoder = KeyDecoder()
        let pieces = [bytes[..<split], bytes[split..<next], bytes[next...]]
        #expect(pieces.flatMap { decoder.decode(Array($0)) } == expected, "split at \(split), \(next) of \(bytes)")
      }
    }
  }

  /// Every key that the numbered sequences of terminals can tell of, with every modifier.
  static let numbered: [String] =
    (0...40).flatMap { number in (1...16).map { "\u{1B}[\(number);\($0)~" } }
    + "ABCDEFGHIJKLMNOPQRSZ".flatMap { final in (1...16).map { "\u{1B}[1;\($0)\(final)" } }
    + (Array(0...300) + Array(57_344...57_454)).flatMap { code in (1...8).map { "\u{1B}[\(code);\($0)u" } }

  @Test func `every numbered key is one event at most, whole or split`() {
    for text in Self.numbered {
      let bytes = Array(text.utf8)
      var whole = KeyDecoder()
      let events = whole.decode(bytes)
      #expect(events.count <= 1 && !whole.isWaiting, "\(bytes)")
      for split in 1..<bytes.count {
        var decoder = KeyDecoder()
        let found = decoder.decode(Array(bytes[..<split])) + decoder.decode(Array(bytes[split...] + [0x6A]))
        #expect(found == events + [.key(Key("j"))], "split after \(split) of \(bytes)")
      }
    }
  }

  @Test(arguments: [
    ("\u{1B}", [Key(.escape)]), ("\u{1B}\u{1B}", [Key(.escape), Key(.escape)]),
    ("\u{1B}\u{1B}\u{1B}", [Key(.escape), Key(.escape), Key(.escape)]),
    ("\u{1B}[", [Key(.character("["), alt: true)]), ("\u{1B}O", [Key(.character("O"), alt: true)]),
    ("\u{1B}P", [Key(.character("P"), alt: true)]), ("\u{1B}]", [Key(.character("]"), alt: true)]),
    ("\u{1B}[1;5", []), ("\u{1B}]11;rgb", []),
  ])
  func `silence tells what a beginning was`(text: String, keys: [Key]) {
    var decoder = KeyDecoder()
    let before = decoder.decode(Array(text.utf8))
    #expect(decoder.isWaiting)
    #expect(before + decoder.flush() == keys.map(Event.key))
    #expect(!decoder.isWaiting)
    #expect(decoder.decode(Array("j".utf8)) == [.key(Key("j"))])
  }

  @Test func `a broken sequence does not take the key after it`() {
    var decoder = KeyDecoder()
    #expect(decoder.decode([0x1B, 0x5B, 0x31, 0x1B, 0x5B, 0x41]) == [.key(Key(.up))])
    #expect(decoder.decode([0xC3, 0x71]) == [.key(Key("q"))])
    #expect(decoder.decode([0xFF, 0xC0, 0x80, 0x71]) == [.key(Key("q"))])
    #expect(decoder.decode([0xED, 0xA0, 0x80, 0x71]) == [.key(Key("q"))])
    let endless = [0x1B, 0x5B] + [UInt8](repeating: 0x31, count: 100_000) + [0x7E, 0x71]
    #expect(decoder.decode(endless) == [.key(Key("q"))])
  }

  @Test func `a stalled paste stays a paste`() {
    var decoder = KeyDecoder()
    #expect(decoder.decode(Array("\u{1B}[200~qu".utf8)) == [])
    #expect(!decoder.isWaiting)
    #expect(decoder.flush() == [])
    #expect(decoder.decode(Array("it\u{1B}[201~".utf8)) == [.paste("quit")])
  }

  @Test func `a huge paste is cut, not its end`() {
    var decoder = KeyDecoder(pasteLimit: 9)
    let paste = "\u{1B}[200~" + String(repeating: "é", count: 1000) + "\u{1B}[201~j"
    #expect(decoder.decode(Array(paste.utf8)) == [.paste("éééé"), .key(Key("j"))])
  }

  /// Whether nothing that steers a terminal is left in what was typed or pasted.
  private static func isClean(_ event: Event) -> Bool {
    func isControl(_ scalar: Unicode.Scalar) -> Bool { scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) }
    switch event {
    case .key(let key):
      guard case .character(let character) = key.code else { return true }
      return !character.unicodeScalars.contains(where: isControl)
    case .paste(let text): return !text.unicodeScalars.contains { isControl($0) && $0 != "\n" && $0 != "\t" }
    default: return true
    }
  }

  @Test func `random bytes never trap and never stick`() {
    var random = SplitMix64(seed: 0x7E57_0001)
    let likely: [UInt8] = [
      0x1B, 0x5B, 0x4F, 0x3C, 0x3B, 0x3A, 0x31, 0x32, 0x30, 0x7E, 0x4D, 0x6D, 0x75, 0x24, 0x5D, 0x07,
    ]
    for round in 0..<10_000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...40, using: &random) {
        bytes.append(
          Bool.random(using: &random)
            ? likely[Int.random(in: 0..<likely.count, using: &random)] : UInt8.random(in: 0...255, using: &random))
      }
      let split = Int.random(in: 0...bytes.count, using: &random)
      var whole = KeyDecoder()
      var halves = KeyDecoder()
      let events = whole.decode(bytes)
      let found = halves.decode(Array(bytes[..<split])) + halves.decode(Array(bytes[split...]))
      #expect(found == events, "seed 0x7E570001, round \(round), split \(split): \(bytes)")
      var single = KeyDecoder()
      #expect(bytes.flatMap { single.decode([$0]) } == events, "seed 0x7E570001, round \(round): \(bytes)")
      #expect(events.count <= bytes.count)
      #expect(events.allSatisfy(Self.isClean), "seed 0x7E570001, round \(round): \(bytes)")
      _ = whole.flush()
      #expect(!whole.isWaiting)
    }
  }
}
