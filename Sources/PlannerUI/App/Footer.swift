import TerminalKit

/// The last line: the keys that mean something here and now. Help keeps its place whatever else must go.
enum Footer {
  static func draw(_ state: AppState, _ canvas: inout Canvas, _ area: Rect) {
    guard !area.isEmpty else { return }
    let hints = hints(state)
    let help = hints.first { $0.id == "screen.help" }.map { width(of: $0, state.glyphs) } ?? 0
    var x = area.x + 1
    for hint in hints {
      let room = area.columns.upperBound - x - (hint.id == "screen.help" || help == 0 ? 0 : help + 2)
      guard width(of: hint, state.glyphs) <= room else { continue }
      x += canvas.put(hint.keys.first?.label(state.glyphs) ?? "", x: x, y: area.y, style: Style(.key, bold: true))
      x += canvas.put(" \(hint.footer ?? "")", x: x, y: area.y, style: Style(.footer)) + 2
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
