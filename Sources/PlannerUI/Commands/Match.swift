/// Finds commands and people by what somebody types. Case matters only where a capital is typed.
enum Match {
  /// Whether every typed word occurs in `text`.
  static func words(_ typed: String, in text: String) -> Bool {
    let folded = fold(text, like: typed)
    return typed.split(separator: " ").allSatisfy { folded.contains($0) }
  }

  /// How badly the typed letters fit `text` when they stand in it in their order, gaps allowed; nil where they do not.
  ///
  /// Letters that follow each other or begin a word cost nothing.
  static func fuzzy(_ typed: String, in text: String) -> Int? {
    let letters = Array(fold(text, like: typed))
    var cost = 0
    var place = 0
    for wanted in typed where wanted != " " {
      guard let found = letters[place...].firstIndex(of: wanted) else { return nil }
      let beginsWord = found == 0 || !letters[found - 1].isLetter
      if found > place, !beginsWord { cost += 2 + min(found - place, 10) } else if found > place { cost += 1 }
      place = found + 1
    }
    return cost
  }

  private static func fold(_ text: String, like typed: String) -> String {
    typed.contains(where: \.isUppercase) ? text : text.lowercased()
  }
}
