import TerminalKit

extension Layer {
  func draw(_ state: AppState, _ canvas: inout Canvas, _ area: Rect, footer: Rect) {
    switch self {
    case .choices(let choices): ChoicesView.draw(choices, &canvas, area)
    case .reader(let reader): ReaderView.draw(reader, &canvas, area)
    case .commands(let list): CommandListView.draw(list, state, &canvas, area)
    case .value(let line): ValueView.draw(line, &canvas, area)
    case .record(let entry): RecordEntryView.draw(entry, state, &canvas, area)
    case .filter(let line): FilterView.draw(line, state, &canvas, footer)
    }
  }

  /// A press takes what it points at; the wheel moves.
  func click(_ state: inout AppState, _ mouse: Mouse, _ area: Rect) -> [Effect] {
    switch (self, mouse.action) {
    case (.choices, .wheelDown): return state.editChoices { $0.move(by: 1) }
    case (.choices, .wheelUp): return state.editChoices { $0.move(by: -1) }
    case (.reader, .wheelDown): return state.scrollReader(by: 3)
    case (.reader, .wheelUp): return state.scrollReader(by: -3)
    case (.commands, .wheelDown): return state.editList { $0.move(by: 1) }
    case (.commands, .wheelUp): return state.editList { $0.move(by: -1) }
    case (.choices(let choices), .press):
      guard let place = ChoicesView.item(at: mouse.point, choices, area) else { return [] }
      return state.editChoices { $0.choose(place) }
    default: return []
    }
  }
}
