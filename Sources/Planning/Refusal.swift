/// Why something cannot be as somebody wants it, in a sentence they can do something with.
package struct Refusal: Error, Hashable, Sendable {
  /// One whole sentence or two.
  package let sentence: String

  package init(_ sentence: String) { self.sentence = sentence }
}
