/// How far two words are apart.
package enum Slips {
  /// Letters left out, put in, changed, or swapped with their neighbour, to get from one word to the other.
  package static func count(from word: String, to other: String) -> Int {
    let (from, to) = (Array(word.unicodeScalars), Array(other.unicodeScalars))
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
