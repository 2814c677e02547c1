package import TerminalKit

/// Somebody who presses anything at all: keys, clicks, the wheel and pastes, while the window changes its size. The same
/// seed does the same.
package struct RandomHand {
  private let keys: [Key]
  private var random: SplitMix64

  /// - Parameters:
  ///   - keys: what is pressed; one that comes twice is pressed twice as often.
  ///   - seed: what tells one hand from another.
  package init(keys: [Key], seed: UInt64) {
    self.keys = keys
    random = SplitMix64(seed: seed)
  }

  package mutating func event() -> Event {
    switch Int.random(in: 0..<20, using: &random) {
    case 0: .resize(size())
    case 1: .wake
    case 2: .mouse(mouse())
    case 3: .paste(["tor", "2027-03-0", "\n", "7"].randomElement(using: &random) ?? "")
    case 4: .tick
    default: .key(keys.randomElement(using: &random) ?? Key("j"))
    }
  }

  /// From one cell to as many as any screen has.
  package mutating func size() -> Size {
    Size(columns: .random(in: 1...250, using: &random), rows: .random(in: 1...80, using: &random))
  }

  private mutating func mouse() -> Mouse {
    let point = Point(x: .random(in: -1...250, using: &random), y: .random(in: -1...80, using: &random))
    return Mouse([.press, .release, .wheelUp, .wheelDown].randomElement(using: &random) ?? .press, at: point)
  }
}
