package import TerminalKit

/// A theme that can be chosen, or a file that would be one.
package struct ThemeOffer: Hashable, Sendable {
  package let name: String
  /// A sentence about it; where the file cannot be used, why.
  package let summary: String
  /// Whether it is the reader's own file.
  package let isOwn: Bool
  /// Nil where the file cannot be used.
  package let theme: Theme?

  package init(_ theme: Theme, isOwn: Bool) {
    name = theme.name
    summary = theme.summary
    self.isOwn = isOwn
    self.theme = theme
  }

  /// A file of the reader's own that cannot be used, and why.
  package init(unusable name: String, because sentence: String) {
    self.name = name
    summary = sentence
    isOwn = true
    theme = nil
  }
}
