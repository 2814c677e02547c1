/// What somebody may have meant to write.
enum Suggestion {
  /// A sentence that offers the nearest of the known words, or an empty text where none is near.
  static func sentence(for word: String, among known: some Sequence<String>) -> String {
    nearest(to: word, among: known).map { "Maybe you meant \"\($0)\"." } ?? ""
  }

  /// The known word with the fewest slips between, if these are few for its length; the first in order among equals.
  static func nearest(to word: String, among known: some Sequence<String>) -> String? {
    guard word.utf8.count <= 64 else { return nil }
    let written = Array(word.lowercased().unicodeScalars)
    var best: (slips: Int, word: String)?
    for candidate in known.sorted(by: { $0.precedes($1) }) where candidate != word {
      let slips = slips(written, Array(candidate.lowercased().unicodeScalars))
      guard slips <= max(1, min(written.count, candidate.unicodeScalars.count) / 3) else { continue }
      if best.map({ slips < $0.slips }) ?? true { best = (slips, candidate) }
    }
    return best?.word
  }

  /// Letters left out, put in, changed, or swapped with their neighbour, to get from one word to the other.
  private static func slips(_ from: [Unicode.Scalar], _ to: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...to.count)
    for row in from.indices {
      var current = [row + 1]
      for column in to.indices {
        let change = last[column] + (from[row] == to[column] ? 0 : 1)
        var fewest = min(change, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, from[row] == to[column - 1], from[row - 1] == to[column] {
          fewest = min(fewest, beforeLast[column - 1] + 1)
        }
        current.append(fewest)
      }
      (beforeLast, last) = (last, current)
    }
    return last[to.count]
  }
}
