import TerminalKit

/// The list of commands, searched by typing: long as help, short as the palette.
struct CommandList: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case help, palette
  }

  let kind: Kind
  var field = LineField()
  private(set) var chosen = 0

  /// Whose commands are listed, in this order.
  let contexts: [Context]

  /// Commands that only move within a list are left out of `contexts`: they are keys, not deeds.
  init(_ kind: Kind, in contexts: [Context]) {
    self.kind = kind
    self.contexts = contexts
  }

  /// What is listed for what has been typed: all in their order, or the best matches first.
  var commands: [Command] {
    let all = CommandTable.commands(in: contexts)
    guard !field.text.isEmpty else { return all }
    return switch kind {
    case .help:
      all.filter { $0.hasKey(called: field.text) || Match.words(field.text, in: "\($0.title) \($0.help) \($0.id)") }
    case .palette:
      all.compactMap { command in
        let score =
          command.hasKey(called: field.text) ? 0 : Match.fuzzy(field.text, in: "\(command.title) \(command.id)")
        return score.map { (score: $0, command: command) }
      }
      .enumerated()
      .sorted { ($0.element.score, $0.offset) < ($1.element.score, $1.offset) }
      .map(\.element.command)
    }
  }

  var command: Command? {
    let commands = commands
    return commands.indices.contains(chosen) ? commands[chosen] : nil
  }

  mutating func move(by count: Int) { chosen = min(max(0, chosen + count), max(0, commands.count - 1)) }

  /// After typing, the first command that has such a key or is called like that is chosen, before one that only speaks
  /// of it.
  mutating func edited() {
    guard kind == .help else { return chosen = 0 }
    let commands = commands
    chosen =
      commands.firstIndex { $0.hasKey(called: field.text) }
      ?? commands.firstIndex { Match.words(field.text, in: $0.title) } ?? 0
  }
}

extension Command {
  /// Whether one of the keys is called like that: as the footer shows it, or as files write it. Case matters to letters.
  fileprivate func hasKey(called name: String) -> Bool {
    keys.contains { key in
      let labels = [key.label(.unicode), key.label(.ascii), key.description]
      return labels.contains { $0 == name || name.count > 1 && $0.lowercased() == name.lowercased() }
    }
  }
}
