/// How even loads are, as one number to show.
package enum Evenness {
  /// Jain's index in per cent: 100 where all carry the same, 100 / n where one of n carries everything; nil where nobody
  /// carries anything or nobody is there. `loads` are by person; what is below nothing counts as nothing.
  package static func percent(_ loads: [Int]) -> Int? {
    perMille(loads).map { ($0 + 5) / 10 }
  }

  /// The same in per mille, rounded.
  package static func perMille(_ loads: [Int]) -> Int? {
    let loads = loads.map { max(0, $0) }
    let sum = loads.reduce(0, +)
    let squares = loads.reduce(0) { $0 + $1 * $1 } * loads.count
    return squares == 0 ? nil : (2 * 1000 * sum * sum + squares) / (2 * squares)
  }
}
