extension Key {
  /// The key of a byte below 128 that is not ESC.
  init(typed byte: UInt8) {
    switch byte {
    case 0: self.init(.character(" "), control: true)
    case 0x08, 0x7F: self.init(.backspace)
    case 0x09: self.init(.tab)
    // Terminals send a return for Enter; a line feed comes from scripts and from Control-J.
    case 0x0A, 0x0D: self.init(.enter)
    case 0x1B: self.init(.escape)
    case 1...26: self.init(.character(Character(Unicode.Scalar(byte + 0x60))), control: true)
    case 0x1C...0x1F: self.init(.character(Character(Unicode.Scalar(byte + 0x40))), control: true)
    default: self.init(.character(Character(Unicode.Scalar(byte))))
    }
  }

  /// A key with xterm's modifiers: one more than the sum of Shift 1, Alt 2, Control 4.
  init(_ code: Code, modifiers: Int) {
    let bits = max(0, modifiers - 1)
    self.init(code, control: bits & 4 != 0, alt: bits & 2 != 0, shift: bits & 1 != 0)
    if code == .tab, shift { self = shifted }
  }

  /// A key told by its code point, as xterm and kitty do for keys that have no bytes of their own.
  init?(codePoint: Int, modifiers: Int) {
    guard let value = UInt32(exactly: codePoint), let scalar = Unicode.Scalar(value) else { return nil }
    switch scalar.properties.generalCategory {
    case .control:
      guard value != 0, value < 0x80, [8, 9, 13, 27, 127].contains(value) else { return nil }
      self.init(Key(typed: UInt8(value)).code, modifiers: modifiers)
    // kitty numbers the keys without characters here.
    case .privateUse: return nil
    default:
      self.init(.character(Character(scalar)), modifiers: modifiers)
      let text = control ? String(scalar).lowercased() : shift ? String(scalar).uppercased() : String(scalar)
      if text.count == 1 { code = .character(Character(text)) }
      shift = false
    }
  }

  /// Tab's key with Shift.
  var shifted: Key {
    var key = self
    key.code = .backTab
    key.shift = false
    return key
  }

  /// The key of a byte after ESC O.
  init?(singleShift byte: UInt8, modifiers: Int) {
    if let code = Code(cursor: byte) {
      self.init(code, modifiers: modifiers)
      return
    }
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "d"):
      guard let code = Code(cursor: byte - 0x20) else { return nil }
      self.init(code, control: true)
    case UInt8(ascii: "M"): self.init(.enter, modifiers: modifiers)
    case UInt8(ascii: "I"): self.init(.tab, modifiers: modifiers)
    case UInt8(ascii: " "): self.init(.character(" "))
    case UInt8(ascii: "X"): self.init(.character("="))
    // The keypad: * + , - . / and the digits.
    case UInt8(ascii: "j")...UInt8(ascii: "y"): self.init(.character(Character(Unicode.Scalar(byte - 0x40))))
    default: return nil
    }
  }
}

extension Key.Code {
  /// The key whose control sequence ends in that letter.
  init?(cursor final: UInt8) {
    switch final {
    case UInt8(ascii: "A"): self = .up
    case UInt8(ascii: "B"): self = .down
    case UInt8(ascii: "C"): self = .right
    case UInt8(ascii: "D"): self = .left
    case UInt8(ascii: "F"): self = .end
    case UInt8(ascii: "H"): self = .home
    case UInt8(ascii: "P")...UInt8(ascii: "S"): self = .function(Int(final) - 0x4F)
    default: return nil
    }
  }

  /// The key of a control sequence that is this number and a tilde.
  init?(tilde number: Int) {
    switch number {
    case 1, 7: self = .home
    case 2: self = .insert
    case 3: self = .delete
    case 4, 8: self = .end
    case 5: self = .pageUp
    case 6: self = .pageDown
    // The numbers leave one out after F5, F10, F14 and F16, as the keys of a VT220 stood apart.
    case 11...15: self = .function(number - 10)
    case 17...21: self = .function(number - 11)
    case 23...26: self = .function(number - 12)
    case 28...29: self = .function(number - 13)
    case 31...34: self = .function(number - 14)
    default: return nil
    }
  }
}
