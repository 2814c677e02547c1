extension Key: CustomStringConvertible {
  /// The key of a name such as `q`, `?`, `ctrl-p`, `alt-left`, `shift-tab`, `f5`, `space` or `enter`; nil if it names
  /// none. Letters are taken as they stand: `G` is Shift and g.
  package init?(_ name: String) {
    var key = Key(.escape)
    var rest = name[...]
    while let modifier = Self.modifiers.first(where: { rest.hasPrefix($0.name) && rest.count > $0.name.count }) {
      guard !key[keyPath: modifier.path] else { return nil }
      key[keyPath: modifier.path] = true
      rest = rest.dropFirst(modifier.name.count)
    }
    if rest.count == 1, let character = rest.first {
      guard TextWidth.width(of: character) > 0, character != " " else { return nil }
      // With Shift a character is another character; a terminal cannot tell Control's capital from its small letter.
      guard !key.shift else { return nil }
      key.code = .character(key.control ? Character(character.lowercased()) : character)
    } else if let code = Self.code(named: rest.lowercased()) {
      key.code = code
    } else {
      return nil
    }
    if key.code == .tab, key.shift {
      key.code = .backTab
      key.shift = false
    }
    self = key
  }

  /// The name that `init(_:)` reads.
  package var description: String {
    var name = ""
    for modifier in Self.modifiers where self[keyPath: modifier.path] { name += modifier.name }
    switch code {
    case .character(" "): return name + "space"
    case .character(let character): return name + String(character)
    case .backTab: return name + "shift-tab"
    case .function(let number): return name + "f\(number)"
    default: return name + (Self.names.first { $0.code == code }?.name ?? "")
    }
  }

  private static func code(named name: String) -> Code? {
    if name == "space" { return .character(" ") }
    if let named = names.first(where: { $0.name == name || $0.alias == name }) { return named.code }
    guard name.first == "f", let number = Int(name.dropFirst()), (1...24).contains(number) else { return nil }
    return .function(number)
  }

  private static var modifiers: [(name: String, path: WritableKeyPath<Key, Bool>)] {
    [("ctrl-", \.control), ("alt-", \.alt), ("shift-", \.shift)]
  }

  private static let names: [(name: String, alias: String, code: Code)] = [
    ("enter", "return", .enter), ("esc", "escape", .escape), ("tab", "tab", .tab), ("backspace", "bs", .backspace),
    ("delete", "del", .delete), ("insert", "ins", .insert), ("up", "up", .up), ("down", "down", .down),
    ("left", "left", .left), ("right", "right", .right), ("home", "home", .home), ("end", "end", .end),
    ("pageup", "pgup", .pageUp), ("pagedown", "pgdn", .pageDown),
  ]
}
