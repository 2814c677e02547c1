/// A JSON value as it is written: what commands print for programs and what files are made of.
package enum JSON: Hashable, Sendable {
  /// Members in any order; the writer sorts them.
  case object([String: JSON])
  case array([JSON])
  case string(String)
  case integer(Int)
  /// A number that is no `Int`, as its digits stand in the file.
  case number(String)
  case bool(Bool)
  case null
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
  package init(stringLiteral text: String) { self = .string(text) }
  package init(integerLiteral number: Int) { self = .integer(number) }
  package init(booleanLiteral flag: Bool) { self = .bool(flag) }
}

extension JSON: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
  package init(arrayLiteral elements: JSON...) { self = .array(elements) }
  package init(dictionaryLiteral members: (String, JSON)...) {
    self = .object(Dictionary(members, uniquingKeysWith: { _, last in last }))
  }
}
