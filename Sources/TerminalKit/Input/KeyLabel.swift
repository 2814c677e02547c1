extension Key {
  /// The key as a footer shows it: short, such as `q`, `^P`, `Esc` or `↵`.
  package func label(_ glyphs: Glyphs) -> String {
    let name = Self.short(code, glyphs)
    if control, case .character = code { return (alt ? "Alt-" : "") + "^" + name.uppercased() }
    return (control ? "Ctrl-" : "") + (alt ? "Alt-" : "") + (shift ? "Shift-" : "") + name
  }

  private static func short(_ code: Code, _ glyphs: Glyphs) -> String {
    let isUnicode = glyphs == .unicode
    switch code {
    case .character(" "): return "Space"
    case .character(let character): return String(character)
    case .enter: return isUnicode ? "↵" : "Enter"
    case .escape: return "Esc"
    case .tab: return "Tab"
    case .backTab: return "Shift-Tab"
    case .backspace: return "Backspace"
    case .delete: return "Del"
    case .insert: return "Ins"
    case .up: return isUnicode ? "↑" : "Up"
    case .down: return isUnicode ? "↓" : "Down"
    case .left: return isUnicode ? "←" : "Left"
    case .right: return isUnicode ? "→" : "Right"
    case .home: return "Home"
    case .end: return "End"
    case .pageUp: return "PgUp"
    case .pageDown: return "PgDn"
    case .function(let number): return "F\(number)"
    }
  }
}
