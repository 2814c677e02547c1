/// A value of a theme's file and where it stands: as much of JSON as a theme needs, which is all of it but numbers with
/// fractions.
struct ThemeNode {
  let value: Value
  let place: ThemeError.Place

  enum Value {
    case object([(key: ThemeNode, value: ThemeNode)])
    case list([ThemeNode])
    case text(String)
    case number(Int)
    case bool(Bool)
    case null
  }

  var text: String? {
    if case .text(let text) = value { text } else { nil }
  }

  /// What it is, for a message.
  var kind: String {
    switch value {
    case .object: "an object"
    case .list: "a list"
    case .text(let text): "“\(text)”"
    case .number(let number): String(number)
    case .bool(let bool): String(bool)
    case .null: "null"
    }
  }
}
