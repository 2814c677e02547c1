/// Gathers scalars into glyphs.
struct GlyphLine {
  private(set) var glyphs: [Glyph] = []
  /// The scalar the last glyph began with, where it is an emoji.
  private var emoji: Unicode.Scalar?
  /// A joiner stood after the last emoji.
  private var isJoining = false

  init(capacity: Int) { glyphs.reserveCapacity(capacity) }

  mutating func append(_ scalar: Unicode.Scalar) {
    switch ScalarKind(scalar) {
    case .narrow: begin(scalar, width: 1)
    case .wide: begin(scalar, width: 2)
    case .space: begin(" ", width: 1)
    case .flagLetter(let letter): begin(letter, width: 1)
    case .skinTone: if emoji == nil { begin(scalar, width: 2) }
    case .joiner: isJoining = emoji != nil
    case .combining: if !glyphs.isEmpty { glyphs[glyphs.count - 1].add(scalar) }
    case .dropped: break
    }
  }

  private mutating func begin(_ scalar: Unicode.Scalar, width: Int) {
    let isEmoji = scalar.value > 0xFF && scalar.properties.isEmoji
    if isJoining && isEmoji {
      isJoining = false
      return
    }
    isJoining = false
    emoji = isEmoji ? scalar : nil
    glyphs.append(Glyph(text: String(scalar), width: width))
  }
}
