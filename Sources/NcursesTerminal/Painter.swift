import CTerminal
import TerminalKit

/// Turns cells into what the C side shows: styles into colour pairs and attributes, characters into code points.
struct Painter {
  private let theme: Theme
  private let palette: Palette
  private let isASCII: Bool
  private let colours: Int
  private var pairs: [Ground: Int16] = [:]
  private var inks: [Style: Ink] = [:]
  private var last: (style: Style, ink: Ink)?

  private struct Ground: Hashable {
    let foreground: Int
    let background: Int
  }

  /// A pair and attributes, as ncurses numbers them.
  private struct Ink {
    let pair: Int16
    let attributes: UInt8
    /// What a blank shows of it; nil where it shows more than a background.
    let blank: Int?
  }

  /// For the screen that is on.
  init(theme: Theme, isASCII: Bool) {
    self.theme = theme
    self.isASCII = isASCII
    colours = Int(cterminal_colours())
    palette = colours >= 256 ? .full : colours >= 8 ? .sixteen : .mono
  }

  /// The cells of a row that stand on the screen; a wide one comes once.
  mutating func paint(_ cells: ArraySlice<Cell>) -> [cterminal_cell] {
    var painted: [cterminal_cell] = []
    painted.reserveCapacity(cells.count)
    var before: Ink?
    for cell in cells where cell.width > 0 {
      var ink = ink(cell.style)
      // Nobody sees the colour of a blank's letter, and to change it costs twenty bytes.
      if let before, cell.text == " ", ink.blank != nil, ink.blank == before.blank { ink = before }
      before = ink
      var result = cterminal_cell()
      result.pair = ink.pair
      result.attributes = ink.attributes
      result.width = UInt8(cell.width)
      spell(isASCII ? Glyph(cell).asciiTwin.text : cell.text, into: &result)
      painted.append(result)
      // A twin of two columns is a sign and a blank.
      if isASCII, cell.width == 2 {
        painted[painted.count - 1].width = 1
        result.width = 1
        spell(" ", into: &result)
        painted.append(result)
      }
    }
    return painted
  }

  private func spell(_ text: String, into cell: inout cterminal_cell) {
    var scalars: (UInt32, UInt32, UInt32, UInt32, UInt32) = (0, 0, 0, 0, 0)
    for (index, scalar) in text.unicodeScalars.prefix(Int(CTERMINAL_SCALARS)).enumerated() {
      switch index {
      case 0: scalars.0 = scalar.value
      case 1: scalars.1 = scalar.value
      case 2: scalars.2 = scalar.value
      case 3: scalars.3 = scalar.value
      default: scalars.4 = scalar.value
      }
    }
    cell.scalars = scalars
  }

  private mutating func ink(_ style: Style) -> Ink {
    if let last, last.style == style { return last.ink }
    let ink = inks[style] ?? mix(style)
    inks[style] = ink
    last = (style, ink)
    return ink
  }

  private mutating func mix(_ style: Style) -> Ink {
    let look = theme.look(of: style, in: palette)
    var attributes = look.attributes
    var ground = Ground(foreground: number(look.foreground), background: number(look.background))
    if palette == .sixteen, colours < 16 { ground = dimmed(ground, &attributes) }
    return Ink(
      pair: palette == .mono ? 0 : pair(ground), attributes: attributes.rawValue,
      blank: attributes.isDisjoint(with: [.underline, .reverse]) ? ground.background : nil)
  }

  private func number(_ colour: Colour) -> Int {
    switch colour {
    case .own: -1
    case .index(let index): Int(index)
    }
  }

  /// Terminals of eight colours show the bright ones in bold; grey, which would be bold black, becomes white.
  private func dimmed(_ ground: Ground, _ attributes: inout Look.Attributes) -> Ground {
    var foreground = ground.foreground
    if foreground == 8 {
      foreground = 7
    } else if foreground > 8 {
      foreground -= 8
      attributes.insert(.bold)
    }
    return Ground(foreground: foreground, background: ground.background > 7 ? ground.background - 8 : ground.background)
  }

  private mutating func pair(_ ground: Ground) -> Int16 {
    if ground.foreground == -1, ground.background == -1 { return 0 }
    if let known = pairs[ground] { return known }
    let next = pairs.count + 1
    // A terminal that can show no more shows its own colours.
    guard next <= Int(cterminal_pairs()),
      cterminal_set_pair(Int32(next), Int32(ground.foreground), Int32(ground.background))
    else { return 0 }
    pairs[ground] = Int16(next)
    return Int16(next)
  }
}
