import Planning
import Rota
import Workspace

/// What was changed, when and by whom; the latest first.
struct LogReport: ValueReport {
  let team: Team
  let zone: Zone
  /// The latest first.
  let entries: [JournalEntry]
  /// How many there are besides.
  let older: Int
  let hint: Hint

  var json: JSON {
    ["entries": .array(entries.map(JSON.init(entry:))), "older": .integer(older)]
  }

  func write(on page: inout Page) {
    if entries.isEmpty { return page.say("Nothing has been changed yet.") }
    var table = Table([.words, .words(atLeast: 8), .words(atLeast: 16), .words(atLeast: 8)])
    for entry in entries {
      table.add([
        .init(Dates.stamp(entry.change.time, in: zone), .dim),
        .init(team.name(ofAuthor: entry.change.author)), .init(entry.change.cause),
        .init(ChangeWords.extent(of: entry.change), .dim),
      ])
    }
    page.add(table)
    if older > 0 {
      page.say(
        "And \(older) before:", command: hint.command("log --limit \(entries.count + older)"), tone: .dim)
    }
  }
}

extension JSON {
  /// One entry of the journal, without its steps.
  init(entry: JournalEntry) {
    let (kind, of): (String, String?) =
      switch entry.kind {
      case .change: ("change", nil)
      case .undo(let id): ("undo", id)
      case .redo(let id): ("redo", id)
      }
    self = [
      "id": .string(entry.id), "sequence": .integer(entry.sequence), "author": .string(entry.change.author),
      "time": .string(entry.change.time.iso), "cause": .string(entry.change.cause), "kind": .string(kind),
      "of": JSON(of), "steps": .integer(entry.change.steps.count),
    ]
  }
}
