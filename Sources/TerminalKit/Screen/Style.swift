/// A meaning and what is added to it here. Colour is decided by a `Theme` later.
package struct Style: Hashable, Sendable {
  package var role: Role
  package var bold: Bool
  package var underline: Bool
  package var reverse: Bool

  package init(_ role: Role = .text, bold: Bool = false, underline: Bool = false, reverse: Bool = false) {
    self.role = role
    self.bold = bold
    self.underline = underline
    self.reverse = reverse
  }

  /// A role with nothing added, written where a style is expected.
  package static func role(_ role: Role) -> Style { Style(role) }

  /// Plain text.
  package static let text = Style()
}
