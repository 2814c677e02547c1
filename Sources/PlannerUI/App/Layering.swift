import TerminalKit

/// What keys do to the layer on top.
extension AppState {
  mutating func leaveLayer() -> [Effect] {
    guard case .choices(let choices)? = layers.popLast() else { return [] }
    return choices.restoring
  }

  /// Points at another line, which may show at once what it would do.
  mutating func editChoices(_ edit: (inout Choices) -> Void) -> [Effect] {
    guard case .choices(var choices)? = layers.last else { return [] }
    let before = choices.choice
    edit(&choices)
    layers[layers.count - 1] = .choices(choices)
    return trial(unless: before)
  }

  /// The line that is pointed at, where a list is on top.
  var pointed: Choice? {
    if case .choices(let choices)? = layers.last { choices.choice } else { nil }
  }

  /// What shows the line that is pointed at, where it is another than before.
  func trial(unless before: Choice?) -> [Effect] { pointed == before ? [] : pointed?.trial ?? [] }

  /// Does what the chosen line says; the list is left first, for what follows may open another.
  mutating func takeChoice() -> [Effect] {
    guard case .choices(let choices)? = layers.last, let choice = choices.choice else { return [] }
    layers.removeLast()
    switch choice.outcome {
    case .nothing: return choices.restoring
    case .edit(let edit): return perform(edit)
    case .run(let id): return run(id)
    case .rule(let step): return take(step)
    case .go(let place):
      go(to: place)
      return []
    case .effects(let effects): return effects
    case .plan(let scope): return plan(scope)
    case .accept(let steps): return accept(steps)
    case .clearBlock: return clearBlock()
    case .takeFiles:
      takeOutside()
      return []
    case .entry(let subject):
      open(subject)
      return []
    case .record(let change): return save(change)
    case .week(let member):
      week.member = member
      return []
    }
  }

  /// A line of the list on top is being searched for.
  var isFinding: Bool {
    if case .choices(let choices)? = layers.last { choices.search != nil } else { false }
  }

  /// Shows all lines again where some were searched for, else leaves the list.
  mutating func leaveChoices() -> [Effect] {
    guard case .choices(let choices)? = layers.last, choices.search != nil else { return leaveLayer() }
    return editChoices { $0.search(false) }
  }

  mutating func editList(_ edit: (inout CommandList) -> Void) -> [Effect] {
    guard case .commands(var list)? = layers.last else { return [] }
    edit(&list)
    layers[layers.count - 1] = .commands(list)
    return []
  }

  mutating func runListed() -> [Effect] {
    guard case .commands(let list)? = layers.last, let command = list.command else { return [] }
    if let reason = command.availability(self).reason {
      say(reason, .warning)
      return []
    }
    layers.removeLast()
    return run(command.id)
  }

  /// Runs a command wherever it is at home, or says why it cannot be used.
  mutating func run(_ id: CommandID) -> [Effect] {
    guard let command = CommandTable.command(id) else { return [] }
    if let reason = command.availability(self).reason {
      say(reason, .warning)
      return []
    }
    return command.run(&self)
  }

  /// Scrolls the text on top as far as it goes.
  mutating func scrollReader(by count: Int) -> [Effect] {
    guard case .reader(var reader)? = layers.last else { return [] }
    let page = ReaderPage(reader, width: size.columns, rows: Chrome(self).content.height)
    reader.top = min(max(0, reader.top + count), page.lastTop)
    layers[layers.count - 1] = .reader(reader)
    return []
  }

  /// Gives a typed text to the layer on top; false where it takes none.
  mutating func type(_ edit: (inout LineField) -> Bool) -> Bool {
    switch layers.last {
    case .choices(var choices):
      guard choices.type(edit) else { return false }
      layers[layers.count - 1] = .choices(choices)
    case .commands(var list):
      guard edit(&list.field) else { return false }
      list.edited()
      layers[layers.count - 1] = .commands(list)
    case .filter(var line):
      guard edit(&line.field) else { return false }
      layers[layers.count - 1] = .filter(line)
      filterList(line.field.text)
    case .value(var line):
      guard edit(&line.field) else { return false }
      layers[layers.count - 1] = .value(line)
    case .record(var entry):
      guard edit(&entry.field) else { return false }
      entry.trouble = nil
      layers[layers.count - 1] = .record(entry)
    default: return false
    }
    return true
  }
}
