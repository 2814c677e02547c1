import Rota

/// Commands as they are told to be typed: with whatever makes them mean the same workspace and the same today.
struct Hint: Hashable, Sendable {
  /// The workspace's folder as it was named; nil where it is found from the current one.
  var team: String?
  /// The date taken for today; nil for the clock's.
  var today: Day?

  /// `respite WORDS`, whole; without words, the command that opens the board.
  func command(_ words: String = "") -> String {
    var parts = words.isEmpty ? ["respite"] : ["respite", words]
    if let team { parts.append("--team \(Hint.quoted(team))") }
    if let today { parts.append("--today \(today)") }
    return parts.joined(separator: " ")
  }

  /// A word as a shell reads it whole.
  static func quoted(_ word: String) -> String {
    if !word.isEmpty, word.allSatisfy(isPlain) { return word }
    return "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }

  private static func isPlain(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || "/._-+,@%:=".contains(character))
  }
}
