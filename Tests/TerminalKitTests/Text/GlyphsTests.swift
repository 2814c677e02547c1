import TerminalKit
import Testing

@Suite struct GlyphsTests {
  static let symbols: [@Sendable (Glyphs) -> String] = [
    \.rule, \.upright, \.crossing, \.topLeft, \.topRight, \.bottomLeft, \.bottomRight, \.bar, \.halfBar, \.emptyBar,
    \.pin, \.free,
    \.notWorking, \.ellipsis, \.chosen, \.opened, \.full, \.empty, \.yes, \.no, \.left, \.right, \.up, \.down, \.atMost,
    \.separator,
  ]

  @Test func `every symbol has an ASCII twin of the same width`() {
    let levels: [@Sendable (Glyphs) -> String] = (-1...9).map { level in { $0.level(level) } }
    for symbol in Self.symbols + levels {
      #expect(TextWidth.width(of: symbol(.unicode)) == 1)
      #expect(symbol(.ascii).utf8.count == 1 && symbol(.ascii).utf8.allSatisfy { (0x20...0x7E).contains($0) })
    }
  }
}
