import Planning
import Rota
import Workspace

/// Ways to mend a rota, the smallest first.
struct RebalanceReport: ValueReport {
  let team: Team
  let zones: ZoneTable
  let span: DaySpan
  let repairs: [Repair]
  /// The number of the repair that was kept.
  let applied: Int?
  /// The command as it was typed, as far as it matters.
  let typed: String
  let hint: Hint

  var json: JSON {
    JSON(span).with([
      "team": .string(team.settings.name), "repairs": .array(repairs.map { JSON($0) }),
      "applied": applied.map(JSON.integer) ?? .null,
    ])
  }

  func write(on page: inout Page) {
    page.say("\(team.settings.name), \(Dates.span(span))", tone: .title)
    if repairs.allSatisfy({ $0.changes.isEmpty }) {
      let empty = repairs.first?.uncovered ?? []
      page.say(
        empty.isEmpty
          ? "Nothing needs mending: every planned seat is held, and every hard rule kept."
          : "No seat can be filled by a repair.")
      for line in GapWords(team: team).lines(empty) { page.say("Empty", line, tone: .gap) }
      return
    }
    let words = RepairWords(team: team, zones: zones)
    for (number, repair) in repairs.enumerated() {
      page.gap()
      words.write(repair, number: repairs.count > 1 ? number + 1 : nil, on: &page)
    }
    page.gap()
    if let applied {
      let what = repairs.count > 1 ? "Number \(applied) is kept." : "It is kept."
      page.say("\(what) To take it back:", command: hint.command("undo"))
    } else {
      page.say("Nothing is saved yet. To keep the first:", command: hint.command("\(typed) --apply"))
    }
  }
}
