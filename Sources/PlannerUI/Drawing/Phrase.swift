import TerminalKit

/// A role of the screen, by a name of its own: a seat has a role too.
typealias Meaning = Role

/// A piece of a line in one style.
struct Phrase: Hashable, Sendable {
  var text: String
  var style: Style

  init(_ text: String, _ role: Role = .text, bold: Bool = false) {
    self.text = text
    style = Style(role, bold: bold)
  }
}

extension [Phrase] {
  var width: Int { reduce(0) { $0 + TextWidth.width(of: $1.text) } }
}
