import Planning
import Rota
import Workspace

/// What it would take for somebody to be away.
struct AwayReport: ValueReport {
  let team: Team
  let zones: ZoneTable
  let answer: AwayAnswer
  let planned: DaySpan

  private var name: String { team.name(of: answer.leave.member) }

  var json: JSON {
    JSON(answer.leave.days).with([
      "member": .string(answer.leave.member.text), "answer": .string(answer.kind.rawValue),
      "repairs": .array(answer.repairs.map { JSON($0) }), "uncovered": JSON(answer.uncovered),
      "proven": .bool(answer.isProven), "nearest": .array(answer.nearest.map { JSON($0) }), "ways": JSON(answer.ways),
    ])
  }

  func write(on page: inout Page) {
    page.say("\(name), \(Dates.span(answer.leave.days))", tone: .title)
    page.say(answer.sentence, tone: answer.kind == .nothingMoves || answer.kind == .shiftsMove ? .good : .gap)
    if !planned.contains(answer.leave.to) {
      page.say(
        "Only dates up to \(Dates.day(planned.last)) are planned; later ones ask nothing of anybody yet.", tone: .dim)
    }
    if answer.isPossible { writeRepairs(on: &page) } else { writeShortage(on: &page) }
  }

  private func writeRepairs(on page: inout Page) {
    let words = RepairWords(team: team, zones: zones)
    for (number, repair) in answer.repairs.enumerated() where !repair.changes.isEmpty {
      page.gap()
      words.write(repair, number: answer.repairs.count > 1 ? number + 1 : nil, on: &page)
    }
  }

  private func writeShortage(on page: inout Page) {
    page.gap()
    for line in GapWords(team: team).lines(answer.uncovered) { page.say("Empty", line, tone: .gap) }
    if answer.kind == .notYet, answer.isProven {
      page.say("Proven", "No rota of the others fills every seat and keeps every hard rule.")
    }
    for way in answer.ways { page.say("Way out", way) }
    if !answer.nearest.isEmpty {
      page.say("Instead", Wording.list(answer.nearest.map(Wording.dates)) + " can be taken off.")
    }
  }
}
