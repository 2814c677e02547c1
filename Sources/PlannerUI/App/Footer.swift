import TerminalKit

/// The last line: the keys that mean something here and now. Help keeps its place whatever else must go.
enum Footer {
  static func draw(_ state: AppState, _ canvas: inout Canvas, _ area: Rect) {
    for (hint, columns) in places(state, area) {
      let x = columns.lowerBound
      let used = canvas.put(hint.keys.first?.label(state.glyphs) ?? "", x: x, y: area.y, style: Style(.key, bold: true))
      canvas.put(" \(hint.footer ?? "")", x: x + used, y: area.y, style: Style(.footer))
    }
  }

  /// The command whose key is shown at a point, if one is.
  static func command(at point: Point, _ state: AppState, _ area: Rect) -> Command? {
    guard area.contains(point) else { return nil }
    return places(state, area).first { $0.columns.contains(point.x) }?.command
  }

  /// As many keys as there is room for, and where each stands.
  private static func places(_ state: AppState, _ area: Rect) -> [(command: Command, columns: Range<Int>)] {
    guard !area.isEmpty else { return [] }
    let hints = hints(state)
    let help = hints.first { $0.id == "screen.help" }.map { width(of: $0, state.glyphs) } ?? 0
    var x = area.x + 1
    return hints.compactMap { hint in
      let (start, width) = (x, width(of: hint, state.glyphs))
      let room = area.columns.upperBound - x - (hint.id == "screen.help" || help == 0 ? 0 : help + 2)
      guard width <= room else { return nil }
      x += width + 2
      return (hint, start..<(start + width))
    }
  }

  private static func hints(_ state: AppState) -> [Command] {
    let contexts = state.contexts
    let usable = CommandTable.footed.filter { command in
      guard let key = command.keys.first, contexts.contains(command.context), command.availability(state).isEnabled
      else { return false }
      // A key that another context takes first is not this command's here.
      return CommandTable.command(for: key, in: state)?.id == command.id
    }
    return usable.filter { $0.id != "screen.help" } + usable.filter { $0.id == "screen.help" }
  }

  private static func width(of command: Command, _ glyphs: Glyphs) -> Int {
    TextWidth.width(of: "\(command.keys.first?.label(glyphs) ?? "") \(command.footer ?? "")")
  }
}
