/// A control sequence: ESC [, parameters, and a byte that says what they mean.
struct ControlSequence {
  /// `<`, `=`, `>` or `?` before the parameters.
  private let marker: UInt8?
  /// Parameters between semicolons, each with its parts between colons; nil where nothing was written.
  private let parameters: [[Int?]]
  private let hasIntermediates: Bool
  private let final: UInt8

  /// - Parameters:
  ///   - held: the bytes between ESC [ and the last.
  ///   - final: the last byte.
  init?(_ held: [UInt8], final: UInt8) {
    var rest = held[...]
    let marker = rest.first.flatMap { (UInt8(ascii: "<")...UInt8(ascii: "?")).contains($0) ? $0 : nil }
    if marker != nil { rest = rest.dropFirst() }
    let written = rest.prefix { $0 >= 0x30 }
    var parameters: [[Int?]] = []
    for parameter in written.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: written.isEmpty) {
      var parts: [Int?] = []
      for part in parameter.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false) {
        guard part.allSatisfy({ (0x30...0x39).contains($0) }), part.count <= 9 else { return nil }
        parts.append(part.isEmpty ? nil : part.reduce(0) { $0 * 10 + Int($1 - 0x30) })
      }
      parameters.append(parts)
    }
    self.marker = marker
    self.parameters = parameters
    hasIntermediates = written.count < rest.count
    self.final = final
  }

  var beginsPaste: Bool { marker == nil && final == UInt8(ascii: "~") && !hasIntermediates && number(0) == 200 }

  /// What it means, if it is a key, a click or the focus.
  var event: Event? {
    guard !hasIntermediates else { return nil }
    if marker == UInt8(ascii: "<") { return mouse.map(Event.mouse) }
    guard marker == nil else { return nil }
    switch final {
    case UInt8(ascii: "I") where parameters.isEmpty: return .focus(true)
    case UInt8(ascii: "O") where parameters.isEmpty: return .focus(false)
    default: return isRelease ? nil : key.map(Event.key)
    }
  }

  private func number(_ index: Int, part: Int = 0) -> Int? {
    guard index < parameters.count, part < parameters[index].count else { return nil }
    return parameters[index][part]
  }

  /// The kitty protocol tells of keys let go as well.
  private var isRelease: Bool { number(1, part: 1) == 3 }

  private var key: Key? {
    let modifiers = number(1) ?? 1
    switch final {
    case UInt8(ascii: "~"):
      if number(0) == 27 { return Key(codePoint: number(2) ?? 0, modifiers: modifiers) }
      return Key.Code(tilde: number(0) ?? 0).map { Key($0, modifiers: modifiers) }
    case UInt8(ascii: "u"): return Key(codePoint: number(0) ?? 0, modifiers: modifiers)
    case UInt8(ascii: "Z"): return Key(.tab, modifiers: modifiers).shifted
    // rxvt: Shift, Control, both.
    case UInt8(ascii: "$"): return Key.Code(tilde: number(0) ?? 0).map { Key($0, shift: true) }
    case UInt8(ascii: "^"): return Key.Code(tilde: number(0) ?? 0).map { Key($0, control: true) }
    case UInt8(ascii: "@"): return Key.Code(tilde: number(0) ?? 0).map { Key($0, control: true, shift: true) }
    case UInt8(ascii: "a")...UInt8(ascii: "d") where parameters.isEmpty:
      return Key.Code(cursor: final - 0x20).map { Key($0, shift: true) }
    default:
      guard number(0) ?? 1 == 1 else { return nil }
      return Key.Code(cursor: final).map { Key($0, modifiers: modifiers) }
    }
  }

  private var mouse: Mouse? {
    guard parameters.count == 3, let code = number(0), let column = number(1), let row = number(2) else { return nil }
    switch final {
    case UInt8(ascii: "M"): return Mouse(code: code, column: column, row: row)
    case UInt8(ascii: "m"): return Mouse(code: code, column: column, row: row, isRelease: true)
    default: return nil
    }
  }
}
