import Planning
import Rota
import Workspace

/// A workspace that has just been made, and what to do with it.
struct InitReport: ValueReport {
  let state: TeamState
  let folder: String
  let span: DaySpan
  let seats: Int

  private var team: Team { state.team }

  var json: JSON {
    JSON(span).with([
      "folder": .string(folder), "team": .string(team.settings.name), "members": JSON(team.members.map(\.id)),
      "duties": .array(team.duties.map { .string($0.id.text) }), "seats": .integer(seats),
    ])
  }

  func write(on page: inout Page) {
    page.say(
      "\(team.settings.name) has a workspace: \(Wording.count(team.members.count, "member")), "
        + "\(Wording.count(seats, "seat")) from \(Dates.span(span)).", tone: .title)
    page.line("It is in \(folder)", tone: .dim)
    page.gap()
    var table = Table([.words, .words(atLeast: 12), .words])
    for duty in team.duties {
      for template in duty.templates {
        table.add([
          .init(duty.name, .dim), .init(team.title(of: template)),
          .init("\(InitReport.days(template.days)) \(template.start)–\(template.end)"),
        ])
      }
    }
    page.add(table)
    page.gap()
    page.say("What comes next:")
    var next = Table([.words, .words(atLeast: 20)], indent: 2)
    next.add("respite plan", "see a rota; with --apply it is kept")
    next.add("respite week", "who is on, day by day")
    next.add("respite check", "gaps, and rules that are broken")
    page.add(next)
    page.gap()
    page.say(
      "Members, duties and rules are small JSON files in that folder; respite schema says how each is written. "
        + "Nobody is given distressing material until their own file says that they take it.")
  }

  private static func days(_ days: [Weekday]) -> String {
    let names = days.sorted().map { $0.rawValue.prefix(1).uppercased() + $0.rawValue.dropFirst() }
    guard days.count > 2, let first = names.first, let last = names.last else { return names.joined(separator: ", ") }
    return "\(first)–\(last)"
  }
}
