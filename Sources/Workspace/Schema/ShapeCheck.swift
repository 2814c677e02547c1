/// Holds what was read against a description, and tells everything that does not fit.
struct ShapeCheck {
  let source: SourceText
  private(set) var problems: [FileProblem] = []
  /// Harmless things, as sentences.
  private(set) var notes: [String] = []
  /// Whether the file holds a key that is never kept.
  private(set) var hasDropped = false

  init(_ source: SourceText) { self.source = source }

  mutating func check(_ node: JSONNode, _ shape: Shape) {
    switch (shape, node.content) {
    case (_, .damaged): return
    case (.text(let shape), .string(let text)):
      if let fault = shape.fault(in: text) { report(node, fault.found, fault.expected, fault.advice) }
    case (.number(let range), .integer(let number)) where range.contains(number): return
    case (.flag, .bool), (.null, .null): return
    case (.list(let shape), .array(let elements)): check(node, elements, shape)
    case (.object(let shape), .object(let members)): check(node, members, shape)
    case (.table(let keys, let values), .object(let members)):
      for member in members {
        if let fault = keys.fault(in: member.key) {
          report(at: member.keyOffset, fault.found, fault.expected, fault.advice)
        }
        check(member.value, values)
      }
    case (.variant(let tag, let cases), .object(let members)): check(node, members, tag, cases)
    case (.either(let shapes), _): check(node, eitherOf: shapes)
    default: report(node, node.words, shape.expected)
    }
  }

  private mutating func check(_ node: JSONNode, _ elements: [JSONNode], _ shape: ListShape) {
    if elements.count < shape.atLeast { report(node, "an empty list", "at least one element") }
    for element in elements { check(element, shape.element) }
    var seen: [[String]: Int] = [:]
    for element in elements {
      guard let name = shape.name(of: element) else { continue }
      guard let first = seen[name] else {
        seen[name] = element.offset
        continue
      }
      let line = source.place(of: first).line
      let place = shape.identity.first.flatMap { element[$0] } ?? element
      report(
        place, "\(Words.quoted(name.joined(separator: " "))) a second time", "each once",
        "It stands on line \(line) already.")
    }
  }

  private mutating func check(_ node: JSONNode, _ members: [JSONMember], _ shape: ObjectShape) {
    for member in members {
      if let field = shape.field(member.key) {
        check(member.value, field.shape)
      } else if shape.drops(member.key) {
        hasDropped = true
        notes.append(
          "\(source.file): \"\(member.key)\" is not kept, for nobody is asked why; the next save takes it out.")
      } else {
        checkUnknown(member, members, shape)
      }
    }
    for field in shape.fields where field.isRequired && !members.contains(where: { $0.key == field.key }) {
      let unknown = members.map(\.key).filter { shape.field($0) == nil }
      let near = Suggestion.nearest(to: field.key, among: unknown).map { "Maybe \"\($0)\" was meant to be it." }
      report(node, "an object without \"\(field.key)\"", "the key \"\(field.key)\"", near ?? "")
    }
  }

  private mutating func checkUnknown(_ member: JSONMember, _ members: [JSONMember], _ shape: ObjectShape) {
    let missing = shape.fields.map(\.key).filter { key in !members.contains { $0.key == key } }
    if shape.isClosed {
      let keys = shape.fields.map(\.key)
      let listable = 8
      let expected =
        keys.count > listable
        ? "one of the \(keys.count) keys its schema lists" : Words.choice(keys.sorted { $0.precedes($1) })
      report(
        at: member.keyOffset, Words.quoted(member.key), expected,
        Suggestion.sentence(for: member.key, among: keys))
    } else if let near = Suggestion.nearest(to: member.key, among: missing) {
      let line = source.place(of: member.keyOffset).line
      let key = Words.shortened(member.key)
      notes.append("\(source.file):\(line): the key \"\(key)\" means nothing to respite. Maybe you meant \"\(near)\".")
    }
  }

  private mutating func check(_ node: JSONNode, _ members: [JSONMember], _ tag: String, _ cases: [Shape.Case]) {
    guard let value = node[tag] else {
      return report(node, "an object without \"\(tag)\"", "the key \"\(tag)\"")
    }
    guard let known = cases.first(where: { $0.name == value.text }) else {
      return report(value, value.words, Words.choice(cases.map(\.name)))
    }
    check(node, members, known.shape)
  }

  private mutating func check(_ node: JSONNode, eitherOf shapes: [Shape]) {
    guard let shape = shapes.first(where: { $0.isOfType(of: node) }) else {
      return report(node, node.words, Words.joined(shapes.map(\.expected), "or"))
    }
    check(node, shape)
  }

  private mutating func report(_ node: JSONNode, _ found: String, _ expected: String, _ advice: String = "") {
    report(at: node.offset, found, expected, advice)
  }

  private mutating func report(at offset: Int, _ found: String, _ expected: String, _ advice: String) {
    problems.append(source.problem(at: offset, found: found, expected: expected, advice: advice))
  }
}

extension ListShape {
  /// What tells an element from its neighbours, or nil where it has no such thing.
  func name(of element: JSONNode) -> [String]? {
    if identity.isEmpty { return element.text.map { [$0] } }
    let parts = identity.compactMap { element[$0]?.text }
    return parts.count == identity.count ? parts : nil
  }
}

extension Shape {
  /// Words that follow "expected".
  var expected: String {
    switch self {
    case .text(let shape): shape.expected
    case .number(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .flag: "true or false"
    case .list: "a list"
    case .object, .table, .variant: "an object"
    case .either(let shapes): Words.joined(shapes.map(\.expected), "or")
    case .null: "null"
    }
  }

  /// Whether a value has the JSON type of this shape, whatever else is wrong with it.
  func isOfType(of node: JSONNode) -> Bool {
    switch (self, node.content) {
    case (.text, .string), (.number, .integer), (.number, .number), (.flag, .bool), (.list, .array), (.null, .null),
      (.object, .object), (.table, .object), (.variant, .object):
      true
    case (.either(let shapes), _): shapes.contains { $0.isOfType(of: node) }
    default: false
    }
  }
}
