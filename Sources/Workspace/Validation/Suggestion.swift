/// What somebody may have meant to write.
enum Suggestion {
  /// A sentence that offers the nearest of the known words, or an empty text where none is near.
  static func sentence(for word: String, among known: some Sequence<String>) -> String {
    nearest(to: word, among: known).map { "Maybe you meant \"\($0)\"." } ?? ""
  }

  /// The known word with the fewest slips between, if these are few for its length; the first in order among equals.
  static func nearest(to word: String, among known: some Sequence<String>) -> String? {
    guard word.utf8.count <= 64 else { return nil }
    let written = word.lowercased()
    var best: (slips: Int, word: String)?
    for candidate in known.sorted(by: { $0.precedes($1) }) where candidate != word {
      let slips = Slips.count(from: written, to: candidate.lowercased())
      guard slips <= max(1, min(written.unicodeScalars.count, candidate.unicodeScalars.count) / 3) else { continue }
      if best.map({ slips < $0.slips }) ?? true { best = (slips, candidate) }
    }
    return best?.word
  }
}
