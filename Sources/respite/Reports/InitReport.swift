import Planning
import Rota
import TerminalKit
import Workspace

/// A workspace that has just been made, and what to do with it.
struct InitReport: ValueReport {
  let state: TeamState
  let folder: String
  let span: DaySpan
  let seats: Int
  let hint: Hint

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
    writeNextSteps(on: &page)
    page.gap()
    page.say(
      "Members, duties, rules and leave are small JSON files in that folder; respite schema says how each is written. "
        + "Nobody is given distressing material until their own file says that they take it.")
  }

  /// Commands with what they do beside them, or above them where they are too long for that.
  private func writeNextSteps(on page: inout Page) {
    let steps = [
      ("plan", "see a rota; with --apply it is kept"), ("week", "who is on, day by day"),
      ("check", "gaps, and rules that are broken"),
    ].map { (command: hint.command($0.0), meaning: $0.1) }
    let indent = 4 + (steps.map { TextWidth.width(of: $0.command) }.max() ?? 0)
    for (command, meaning) in steps {
      if indent + TextWidth.width(of: meaning) <= page.width {
        page.line(TextWidth.padded("  \(command)", to: indent) + meaning)
      } else {
        page.say(meaning, indent: 2)
        page.line("    \(command)")
      }
    }
  }

  private static func days(_ days: [Weekday]) -> String {
    let names = days.sorted().map { $0.rawValue.prefix(1).uppercased() + $0.rawValue.dropFirst() }
    guard days.count > 2, let first = names.first, let last = names.last else { return names.joined(separator: ", ") }
    return "\(first)–\(last)"
  }
}
