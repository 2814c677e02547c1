/// A colour of a terminal.
package enum Colour: Hashable, Sendable {
  /// The terminal's own text or background, whatever that is.
  case own
  /// One of xterm's 256: 16 whose look the reader chooses, a cube of 216 and 24 greys.
  case index(UInt8)

  /// A red, green and blue from 0 to 255.
  package struct RGB: Hashable, Sendable {
    package let red: Int
    package let green: Int
    package let blue: Int

    package init(_ red: Int, _ green: Int, _ blue: Int) {
      self.red = red
      self.green = green
      self.blue = blue
    }
  }

  /// The nearest of the 240 colours that look the same in every terminal.
  package init(nearest rgb: RGB) {
    func distance(_ index: UInt8) -> Int {
      let other = Self.rgb(index)
      let (red, green, blue) = (other.red - rgb.red, other.green - rgb.green, other.blue - rgb.blue)
      // The eye sees green best and blue least.
      return 3 * red * red + 6 * green * green + 2 * blue * blue
    }
    self = .index((16...255).min { distance($0) < distance($1) } ?? 16)
  }

  /// How xterm shows it as it comes; nil for the terminal's own.
  package var rgb: RGB? {
    switch self {
    case .own: nil
    case .index(let index): Self.rgb(index)
    }
  }

  private static func rgb(_ index: UInt8) -> RGB {
    if let first = basic.indices.contains(Int(index)) ? basic[Int(index)] : nil { return first }
    guard index < 232 else {
      let grey = 8 + 10 * (Int(index) - 232)
      return RGB(grey, grey, grey)
    }
    let cube = Int(index) - 16
    func level(_ step: Int) -> Int { step == 0 ? 0 : 55 + 40 * step }
    return RGB(level(cube / 36), level(cube / 6 % 6), level(cube % 6))
  }

  private static let basic = [
    RGB(0, 0, 0), RGB(205, 0, 0), RGB(0, 205, 0), RGB(205, 205, 0), RGB(0, 0, 238), RGB(205, 0, 205), RGB(0, 205, 205),
    RGB(229, 229, 229), RGB(127, 127, 127), RGB(255, 0, 0), RGB(0, 255, 0), RGB(255, 255, 0), RGB(92, 92, 255),
    RGB(255, 0, 255), RGB(0, 255, 255), RGB(255, 255, 255),
  ]

  /// The names of the first sixteen, in their order.
  static let names = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white", "brightBlack", "brightRed", "brightGreen",
    "brightYellow", "brightBlue", "brightMagenta", "brightCyan", "brightWhite",
  ]

  /// The colour a theme writes as `#rrggbb`, as the name of one of the sixteen, or as `own`.
  init?(_ text: String) {
    if text == "own" {
      self = .own
    } else if let index = Self.names.firstIndex(of: text) {
      self = .index(UInt8(index))
    } else if text.utf8.count == 7, text.first == "#", let value = UInt32(text.dropFirst(), radix: 16) {
      self = Colour(nearest: RGB(Int(value >> 16), Int(value >> 8 & 255), Int(value & 255)))
    } else {
      return nil
    }
  }
}
