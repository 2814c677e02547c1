import Rota

/// The journals of all clones as one story, and how far it has been taken back.
struct History: Sendable {
  /// Oldest first.
  private(set) var entries: [JournalEntry] = []
  /// The ids of changes that `undo` would take back, the next one last.
  private var undoable: [String] = []
  /// The ids of changes that `redo` would bring back, the next one last.
  private var redoable: [String] = []
  private var lines: [String: JournalLine] = [:]

  init(_ journals: [JournalFile]) {
    entries = Self.merged(journals)
    for journal in journals {
      for (id, line) in journal.lines { lines[id] = line }
    }
    for entry in entries { follow(entry) }
  }

  /// The line of an entry.
  func line(_ id: String) -> JournalLine? { lines[id] }

  var nextUndo: JournalEntry? { undoable.last.flatMap(entry) }
  var nextRedo: JournalEntry? { redoable.last.flatMap(entry) }

  var undosByEntry: [String: Int] {
    Dictionary(
      undoable.reversed().enumerated().map { place, id in (id, place + 1) }, uniquingKeysWith: { first, _ in first })
  }

  /// One more than any sequence seen, so that the next entry sorts after everything it may follow from.
  var nextSequence: Int { min(entries.map(\.sequence).max() ?? 0, .max - 1) + 1 }

  private func entry(_ id: String) -> JournalEntry? { entries.last { $0.id == id } }

  private mutating func follow(_ entry: JournalEntry) {
    switch entry.kind {
    case .change:
      undoable.append(entry.id)
      redoable = []
    case .undo(let id):
      guard let place = undoable.lastIndex(of: id) else { return }
      redoable.append(undoable.remove(at: place))
    case .redo(let id):
      guard let place = redoable.lastIndex(of: id) else { return }
      undoable.append(redoable.remove(at: place))
    }
  }

  /// By time, then by sequence, author and file. A clock that was set back never turns the order of one file round.
  private static func merged(_ journals: [JournalFile]) -> [JournalEntry] {
    let dated = journals.flatMap { journal in
      var latest = Instant(seconds: .min)
      return journal.lines.map { id, line in
        latest = max(latest, line.change.time)
        return DatedEntry(
          entry: JournalEntry(id: id, sequence: line.sequence, change: line.change, kind: line.kind), time: latest,
          file: journal.path)
      }
    }
    return dated.sorted { $0.precedes($1) }.map(\.entry)
  }

  private struct DatedEntry {
    let entry: JournalEntry
    let time: Instant
    let file: String

    func precedes(_ other: DatedEntry) -> Bool {
      if time != other.time { return time < other.time }
      if entry.sequence != other.entry.sequence { return entry.sequence < other.entry.sequence }
      let (author, otherAuthor) = (entry.change.author, other.entry.change.author)
      return author == otherAuthor ? file.precedes(other.file) : author.precedes(otherAuthor)
    }
  }
}
