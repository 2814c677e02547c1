/// How a scalar takes part in a line of text.
enum ScalarKind: Equatable {
  /// One column.
  case narrow
  /// Two columns.
  case wide
  /// A tab or a line end, shown as a space.
  case space
  /// A mark on the character before it.
  case combining
  /// ZERO WIDTH JOINER: what follows belongs to the emoji before it.
  case joiner
  /// A modifier of the emoji before it; alone it is a wide square.
  case skinTone
  /// Half of a flag, with the letter it stands for.
  case flagLetter(Unicode.Scalar)
  /// A control or an invisible format character.
  case dropped

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20...0x7E: self = .narrow
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: self = .space
    case 0..<0x20, 0x7F...0x9F, 0xAD: self = .dropped
    case 0xA0..<0x300: self = .narrow
    default: self = Self.beyondLatin(scalar)
    }
  }

  private static func beyondLatin(_ scalar: Unicode.Scalar) -> ScalarKind {
    let value = scalar.value
    switch value {
    case 0x200D: return .joiner
    // Fillers and the vowels and finals of Hangul join the syllable before them.
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: return .combining
    case 0x1F1E6...0x1F1FF:
      return Unicode.Scalar(value - 0x1F1E6 + 0x41).map(ScalarKind.flagLetter) ?? .dropped
    case 0x1F3FB...0x1F3FF: return .skinTone
    // Variation selectors and tags, and two letters that look like nothing.
    case 0x180B...0x180F, 0xFE00...0xFE0F, 0xE0000...0xE0FFF, 0x115F, 0x3164, 0xFFA0: return .dropped
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return .combining
    case .control, .format, .surrogate, .lineSeparator, .paragraphSeparator: return .dropped
    default: return WideTable.contains(value) ? .wide : .narrow
    }
  }
}
