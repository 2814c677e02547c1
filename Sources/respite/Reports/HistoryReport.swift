import Planning
import Rota
import Workspace

/// A change that was taken back or brought back.
struct HistoryReport: ValueReport {
  let team: Team
  let zone: Zone
  let entry: JournalEntry
  let isUndo: Bool
  /// What could be taken or brought back next.
  let next: JournalEntry?
  let hint: Hint

  var json: JSON {
    [(isUndo ? "undone" : "redone"): JSON(entry: entry), "next": next.map(JSON.init(entry:)) ?? .null]
  }

  func write(on page: inout Page) {
    let author = team.name(ofAuthor: entry.change.author)
    page.say(
      "\(isUndo ? "Taken back" : "Brought back"): \(entry.change.cause) (\(ChangeWords.extent(of: entry.change)); "
        + "by \(author), \(Dates.moment(entry.change.time, in: zone))).")
    page.say(
      "To \(isUndo ? "bring it back" : "take it back again"):", command: hint.command(isUndo ? "redo" : "undo"))
    if let next { page.say("\(isUndo ? "Before that" : "After that"): \(next.change.cause).", tone: .dim) }
  }
}
