/// A JSON value as it was read, which remembers where in its file it stands.
struct JSONNode: Sendable {
  /// Bytes before it in the file.
  let offset: Int
  let content: Content

  enum Content: Sendable {
    /// In the order of the file; a key that came twice is here twice.
    case object([JSONMember])
    case array([JSONNode])
    case string(String)
    case integer(Int)
    /// A number that is no `Int`, as its digits stand in the file.
    case number(String)
    case bool(Bool)
    case null
    /// Something unreadable that has been reported already.
    case damaged
  }
}

/// A key and its value, as they were read.
struct JSONMember: Sendable {
  let key: String
  let keyOffset: Int
  let value: JSONNode
}

extension JSONNode {
  /// The value without its places.
  var json: JSON {
    switch content {
    case .object(let members):
      .object(Dictionary(members.map { ($0.key, $0.value.json) }, uniquingKeysWith: { first, _ in first }))
    case .array(let elements): .array(elements.map(\.json))
    case .string(let text): .string(text)
    case .integer(let number): .integer(number)
    case .number(let digits): .number(digits)
    case .bool(let flag): .bool(flag)
    case .null, .damaged: .null
    }
  }

  /// The value under a key of an object.
  subscript(key: String) -> JSONNode? {
    guard case .object(let members) = content else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The element of an array.
  subscript(index: Int) -> JSONNode? {
    guard case .array(let elements) = content, elements.indices.contains(index) else { return nil }
    return elements[index]
  }

  /// The elements of an array; none where it is something else.
  var elements: [JSONNode] {
    guard case .array(let elements) = content else { return [] }
    return elements
  }

  /// The members of an object; none where it is something else.
  var members: [JSONMember] {
    guard case .object(let members) = content else { return [] }
    return members
  }

  var text: String? {
    guard case .string(let text) = content else { return nil }
    return text
  }

  var integer: Int? {
    guard case .integer(let number) = content else { return nil }
    return number
  }

  var flag: Bool? {
    guard case .bool(let flag) = content else { return nil }
    return flag
  }

  /// What it is, in words that follow "found".
  var words: String {
    switch content {
    case .object: "an object"
    case .array: "a list"
    case .string(let text): Words.quoted(text)
    case .integer(let number): "\(number)"
    case .number(let digits): Words.shortened(digits)
    case .bool(let flag): "\(flag)"
    case .null: "null"
    case .damaged: "something unreadable"
    }
  }
}
