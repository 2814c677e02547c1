/// What a value in a file may be. One description serves three: the check of what was read, the schema that is printed,
/// and the keeping of what respite itself does not know.
indirect enum Shape: Sendable {
  case text(TextShape)
  /// A whole number.
  case number(ClosedRange<Int>)
  case flag
  case list(ListShape)
  case object(ObjectShape)
  /// An object whose keys are names of the team's own.
  case table(keys: TextShape, values: Shape)
  /// An object whose other keys depend on the value of one.
  case variant(tag: String, [Case])
  /// Exactly one of several, told apart by type alone.
  case either([Shape])
  case null

  struct Case: Sendable {
    let name: String
    let shape: ObjectShape
  }
}

/// A list, and what tells one of its elements from another.
struct ListShape: Sendable {
  let element: Shape
  /// The keys that together name an element that is an object; empty where the elements themselves are compared.
  let identity: [String]
  let atLeast: Int

  init(_ element: Shape, identity: [String] = [], atLeast: Int = 0) {
    self.element = element
    self.identity = identity
    self.atLeast = atLeast
  }
}

/// An object with keys known beforehand.
struct ObjectShape: Sendable {
  let fields: [Field]
  /// Keys that are never kept, because nobody is asked why.
  let dropped: Set<String>
  /// Whether a key that is not among the fields is an error; elsewhere it is kept as it is.
  let isClosed: Bool

  init(_ fields: [Field], dropped: Set<String> = [], isClosed: Bool = false) {
    self.fields = fields
    self.dropped = dropped
    self.isClosed = isClosed
  }

  struct Field: Sendable {
    let key: String
    let shape: Shape
    let isRequired: Bool
    /// What it means, for the schema.
    let meaning: String
  }

  func field(_ key: String) -> Field? { fields.first { $0.key == key } }

  /// Whether a key is among those that are never kept, however it is capitalised.
  func drops(_ key: String) -> Bool { !dropped.isEmpty && dropped.contains(key.lowercased()) }
}

extension ObjectShape.Field {
  static func required(_ key: String, _ shape: Shape, _ meaning: String) -> ObjectShape.Field {
    ObjectShape.Field(key: key, shape: shape, isRequired: true, meaning: meaning)
  }

  static func optional(_ key: String, _ shape: Shape, _ meaning: String) -> ObjectShape.Field {
    ObjectShape.Field(key: key, shape: shape, isRequired: false, meaning: meaning)
  }
}

extension Shape {
  static let id = Shape.text(.id)
  static let name = Shape.text(.name)
  static let day = Shape.text(.day)
  static let zone = Shape.text(.zone)

  /// A list of short words, each once.
  static func set(of element: TextShape, atLeast: Int = 0) -> Shape {
    .list(ListShape(.text(element), atLeast: atLeast))
  }

  static func choice<Choice: RawRepresentable & CaseIterable>(_ type: Choice.Type) -> Shape
  where Choice.RawValue == String {
    .text(.choice(type.allCases.map(\.rawValue)))
  }
}
