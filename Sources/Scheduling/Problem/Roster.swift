/// An answer: one pattern a person and day.
package struct Roster: Hashable, Sendable {
  package let days: Int
  /// `patterns[person * days + day]`.
  package var patterns: [Int]

  package init(days: Int, patterns: [Int]) {
    self.days = days
    self.patterns = patterns
  }

  package subscript(person: Int, day: Int) -> Int {
    get { patterns[person * days + day] }
    set { patterns[person * days + day] = newValue }
  }
}
