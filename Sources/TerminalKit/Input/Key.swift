/// A key as it was pressed, with the keys held beside it.
package struct Key: Hashable, Sendable {
  package enum Code: Hashable, Sendable {
    /// A letter, digit, sign or space as it was typed: with Shift it is another character, not a modifier.
    case character(Character)
    case enter, escape, tab, backTab, backspace, delete, insert
    case up, down, left, right, home, end, pageUp, pageDown
    /// F1 is 1.
    case function(Int)
  }

  package var code: Code
  package var control: Bool
  package var alt: Bool
  package var shift: Bool

  package init(_ code: Code, control: Bool = false, alt: Bool = false, shift: Bool = false) {
    self.code = code
    self.control = control
    self.alt = alt
    self.shift = shift
  }

  /// A character's key.
  package init(_ character: Character) { self.init(.character(character)) }
}
