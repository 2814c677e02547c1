/// A message on the last lines, gone with the next key.
package struct Notice: Hashable, Sendable {
  package var text: String
  package var tone: Tone

  /// How much it matters; an error takes Esc for itself.
  package enum Tone: Hashable, Sendable {
    case said, warning, error
  }

  package init(_ text: String, _ tone: Tone = .said) {
    self.text = text
    self.tone = tone
  }
}
