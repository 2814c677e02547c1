import TerminalKit

/// Makes ids of names: the first word where that is enough to tell people apart.
package struct Slug {
  private var taken: Set<String>

  package init(taken: Set<String> = []) { self.taken = taken }

  /// An id of small Latin letters and digits that was not given before; `fallback` stands for names without any.
  package mutating func id(for name: String, fallback: String) -> String {
    let words = name.folded.split { !Slug.isPlain($0) }.map(String.init)
    let base = words.first ?? fallback
    let longer = words.count > 1 ? "\(base)-\(words[words.count - 1])" : base
    var candidate = taken.contains(base) ? longer : base
    var number = 2
    while taken.contains(candidate) {
      candidate = "\(longer)-\(number)"
      number += 1
    }
    taken.insert(candidate)
    return candidate
  }

  private static func isPlain(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber)
  }
}
