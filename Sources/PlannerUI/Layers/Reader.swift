/// A text to read in peace, longer than a pane may be.
struct Reader: Hashable, Sendable {
  var title: String
  var paragraphs: [Paragraph]
  /// The first line shown.
  var top = 0

  /// One paragraph and what it means.
  struct Paragraph: Hashable, Sendable {
    var text: String
    var kind: Kind
    /// A mark before it, such as that of a verdict; empty for none.
    var mark: Choice.Mark

    enum Kind: Hashable, Sendable {
      case heading, plain, dim, breach
    }

    init(_ text: String, _ kind: Kind = .plain, mark: Choice.Mark = .none) {
      self.text = text
      self.kind = kind
      self.mark = mark
    }
  }
}
