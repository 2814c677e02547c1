import Rota

// Small readings and writings that several kinds of file share. Reading is done after the check against the shape, so
// a nil here means that the check and the reading disagree.
extension JSONNode {
  func id<Subject>(_ key: String) -> Identifier<Subject>? { self[key]?.text.map { Identifier<Subject>($0) } }

  /// The list under a key, or an empty one where it is left out.
  func ids<Subject>(_ key: String) -> [Identifier<Subject>] {
    self[key]?.elements.compactMap { node in node.text.map { Identifier<Subject>($0) } } ?? []
  }

  func day(_ key: String) -> Day? { self[key]?.text.flatMap { Day($0) } }
  func time(_ key: String) -> WallTime? { self[key]?.text.flatMap { WallTime($0) } }
  func weekdays(_ key: String) -> [Weekday]? { self[key]?.elements.compactMap { $0.text.flatMap(Weekday.init) } }

  func choice<Choice: RawRepresentable>(_ key: String) -> Choice? where Choice.RawValue == String {
    self[key]?.text.flatMap(Choice.init)
  }
}

extension JSON {
  static func ids<Subject>(_ ids: [Identifier<Subject>]) -> JSON { .array(ids.map { .string($0.text) }) }
  static func weekdays(_ days: [Weekday]) -> JSON { .array(days.map { .string($0.rawValue) }) }
  static func day(_ day: Day) -> JSON { .string(day.description) }

  /// An object without the members that have no value.
  static func object(_ members: [String: JSON], optional: [String: JSON?]) -> JSON {
    .object(members.merging(optional.compactMapValues(\.self)) { first, _ in first })
  }
}

extension Shape {
  static let weekdays = Shape.set(of: .choice(Weekday.allCases.map(\.rawValue)))
  static let ids = Shape.set(of: .id)
}
