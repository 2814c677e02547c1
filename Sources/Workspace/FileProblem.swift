/// Something in a file that cannot stand: where it is, what was found and expected, and how to mend it.
package struct FileProblem: Hashable, Sendable {
  /// Relative to the workspace's folder.
  package let file: String
  /// From 1; 0 when the whole file is meant.
  package let line: Int
  /// From 1, in Unicode code points; 0 when the whole file is meant.
  package let column: Int
  /// Words that follow "found".
  package let found: String
  /// Words that follow "expected".
  package let expected: String
  /// Whole sentences; empty where there is nothing to add.
  package let advice: String

  package init(file: String, line: Int, column: Int, found: String, expected: String, advice: String = "") {
    self.file = file
    self.line = line
    self.column = column
    self.found = found
    self.expected = expected
    self.advice = advice
  }
}

extension FileProblem: CustomStringConvertible {
  package var description: String {
    let place = line == 0 ? file : "\(file):\(line):\(column)"
    return "\(place): found \(found), expected \(expected).\(advice.isEmpty ? "" : " \(advice)")"
  }
}

extension FileProblem: Comparable {
  /// By file, then by place.
  package static func < (left: FileProblem, right: FileProblem) -> Bool {
    if left.file != right.file { return left.file.precedes(right.file) }
    let (place, other) = ((left.line, left.column), (right.line, right.column))
    return place == other ? left.description.precedes(right.description) : place < other
  }
}
