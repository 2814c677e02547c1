/// An answer: one pattern a person and day.
package struct Roster: Hashable, Sendable {
  package let days: Int
  /// `patterns[person * days + day]`.
  package var patterns: [Int]

  package init(days: Int, patterns: [Int]) {
    self.days = days
    self.patterns = patterns
  }

  /// Each person's patterns, day by day.
  package var rows: [[Int]] {
    stride(from: 0, to: patterns.count, by: max(1, days)).map { Array(patterns[$0..<($0 + days)]) }
  }

  package subscript(person: Int, day: Int) -> Int {
    get { patterns[person * days + day] }
    set { patterns[person * days + day] = newValue }
  }
}
