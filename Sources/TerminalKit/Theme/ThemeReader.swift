extension Theme {
  /// The theme whose looks the others take over where they say nothing.
  package static let root = "dark"

  /// Reads a theme and those it inherits from.
  ///
  /// - Parameters:
  ///   - name: the name of the theme.
  ///   - source: the bytes of the file of a theme by its name; nil if there is none.
  /// - Throws: where one of the files is missing or says something a theme does not say.
  package init(named name: String, from source: (String) -> [UInt8]?) throws(ThemeError) {
    try self.init(named: name, from: source, heirs: [])
  }

  private init(named name: String, from source: (String) -> [UInt8]?, heirs: [String]) throws(ThemeError) {
    guard let bytes = source(name) else {
      throw ThemeError(theme: heirs.last ?? name, place: nil, problem: "there is no theme named “\(name)”.")
    }
    var parser = ThemeParser(bytes, theme: name)
    var reader = ThemeReader(theme: name)
    try reader.read(try parser.parse())
    self = reader.result
    let parent = reader.parent?.text ?? Self.root
    guard name != Self.root || reader.parent != nil else { return }
    guard parent != name, !heirs.contains(parent) else {
      throw ThemeError(
        theme: name, place: reader.parent?.place, problem: "it inherits from “\(parent)”, which inherits from it.")
    }
    let inherited = try Theme(named: parent, from: source, heirs: heirs + [name])
    palette = min(palette, inherited.palette)
    for (role, entry) in inherited.entries { entries[role] = (entries[role] ?? Entry()).over(entry) }
  }
}

/// Turns the parsed file into a theme that does not know yet what it inherits.
private struct ThemeReader {
  private(set) var result: Theme
  private(set) var parent: ThemeNode?
  private let theme: String

  init(theme: String) {
    self.theme = theme
    result = Theme(name: theme, summary: "", palette: .full, entries: [:])
  }

  mutating func read(_ file: ThemeNode) throws(ThemeError) {
    for (key, value) in try pairs(file, "a theme") {
      switch key.text {
      case "name":
        guard value.text == theme else {
          throw error(value, "the name is \(value.kind), but the file is “\(theme)”.")
        }
      case "summary": result.summary = try text(value, "summary")
      case "inherits":
        _ = try text(value, "inherits")
        parent = value
      case "palette": result.palette = try palette(value)
      case "roles":
        for (role, look) in try pairs(value, "roles") { result.entries[try self.role(role)] = try entry(look) }
      default:
        throw error(key, "\(key.kind) is not known here; name, summary, inherits, palette and roles are.")
      }
    }
  }

  private func error(_ node: ThemeNode, _ problem: String) -> ThemeError {
    ThemeError(theme: theme, place: node.place, problem: problem)
  }

  private func pairs(_ node: ThemeNode, _ what: String) throws(ThemeError) -> [(key: ThemeNode, value: ThemeNode)] {
    guard case .object(let pairs) = node.value else { throw error(node, "\(what) is an object, not \(node.kind).") }
    return pairs
  }

  private func text(_ node: ThemeNode, _ what: String) throws(ThemeError) -> String {
    guard let text = node.text else { throw error(node, "\(what) is text in quotes, not \(node.kind).") }
    return text
  }

  private func palette(_ node: ThemeNode) throws(ThemeError) -> Palette {
    guard let palette = node.text.flatMap(Palette.init(rawValue:)) else {
      throw error(node, "the palette is “mono”, “16” or “256”, not \(node.kind).")
    }
    return palette
  }

  private func role(_ node: ThemeNode) throws(ThemeError) -> Role {
    guard let role = node.text.flatMap(Role.init(rawValue:)) else {
      let names = Role.allCases.map(\.rawValue).joined(separator: ", ")
      throw error(node, "\(node.kind) is no role; the roles are \(names).")
    }
    return role
  }

  private func entry(_ node: ThemeNode) throws(ThemeError) -> Theme.Entry {
    var entry = Theme.Entry()
    guard case .object(let pairs) = node.value else {
      entry.foreground = try colour(node)
      return entry
    }
    for (key, value) in pairs {
      switch key.text {
      case "fg": entry.foreground = try colour(value)
      case "bg": entry.background = try colour(value)
      case "fg16": entry.foreground16 = try basicColour(value)
      case "bg16": entry.background16 = try basicColour(value)
      case "attributes": entry.attributes = try attributes(value)
      case "mono": entry.mono = try attributes(value)
      default: throw error(key, "\(key.kind) is not known here; fg, bg, fg16, bg16, attributes and mono are.")
      }
    }
    return entry
  }

  private func colour(_ node: ThemeNode) throws(ThemeError) -> Colour {
    switch node.value {
    case .number(let number):
      if let index = UInt8(exactly: number) { return .index(index) }
    case .text(let text):
      if let colour = Colour(text) { return colour }
    default: break
    }
    throw error(
      node,
      "\(node.kind) is no colour; one is “#rrggbb”, a number from 0 to 255, a name such as “brightBlue”, or “own”.")
  }

  private func basicColour(_ node: ThemeNode) throws(ThemeError) -> Colour {
    let colour = try colour(node)
    if case .index(let index) = colour, index > 15 {
      throw error(node, "\(node.kind) is none of the sixteen; give a number from 0 to 15, a name, or “own”.")
    }
    return colour
  }

  private func attributes(_ node: ThemeNode) throws(ThemeError) -> Look.Attributes {
    guard case .list(let items) = node.value else {
      throw error(node, "attributes are a list such as [\"bold\"], not \(node.kind).")
    }
    var attributes: Look.Attributes = []
    for item in items {
      guard let found = Look.Attributes.names.first(where: { $0.name == item.text }) else {
        throw error(item, "\(item.kind) is not bold, underline, reverse, dim or italic.")
      }
      attributes.insert(found.attribute)
    }
    return attributes
  }
}
