extension Shape {
  /// `new` with what `old` says that respite has no word for: another program's keys are not respite's to lose. Elements
  /// of lists are recognised by what names them, so a key follows its record wherever that moves.
  func keeping(_ new: JSON, from old: JSONNode) -> JSON {
    switch (self, new, old.content) {
    case (.object(let shape), .object(let members), .object(let oldMembers)):
      .object(shape.keeping(members, from: oldMembers))
    case (.table(_, let values), .object(let members), .object(let oldMembers)):
      .object(Self.matching(members, oldMembers) { _ in values })
    case (.list(let shape), .array(let elements), .array(let oldElements)) where !shape.identity.isEmpty:
      .array(shape.keeping(elements, from: oldElements))
    default: new
    }
  }

  fileprivate static func matching(
    _ members: [String: JSON], _ old: [JSONMember], _ shape: (String) -> Shape?
  ) -> [String: JSON] {
    var kept = members
    for member in old {
      if let value = members[member.key], let shape = shape(member.key) {
        kept[member.key] = shape.keeping(value, from: member.value)
      }
    }
    return kept
  }
}

extension ObjectShape {
  fileprivate func keeping(_ members: [String: JSON], from old: [JSONMember]) -> [String: JSON] {
    var kept = Shape.matching(members, old) { field($0)?.shape }
    for member in old where !isClosed && field(member.key) == nil && !drops(member.key) && members[member.key] == nil {
      kept[member.key] = member.value.json
    }
    return kept
  }
}

extension ListShape {
  fileprivate func keeping(_ elements: [JSON], from old: [JSONNode]) -> [JSON] {
    let named = Dictionary(
      old.compactMap { node in name(of: node).map { ($0, node) } }, uniquingKeysWith: { first, _ in first })
    return elements.map { element in
      name(of: element).flatMap { named[$0] }.map { self.element.keeping(element, from: $0) } ?? element
    }
  }

  private func name(of element: JSON) -> [String]? {
    guard case .object(let members) = element else { return nil }
    let parts = identity.compactMap { key -> String? in
      guard case .string(let text)? = members[key] else { return nil }
      return text
    }
    return parts.count == identity.count ? parts : nil
  }
}
