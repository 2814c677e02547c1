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
    switch answer.kind {
    case .nothingMoves: page.say("Yes: nothing of theirs needs to move.", tone: .good)
    case .shiftsMove:
      page.say("Yes: \(count(answer.repairs)), and nobody gains more than one a week.", tone: .good)
    case .ifTheyAgree: page.say("Yes, if they agree who would gain a shift at short notice.", tone: .gap)
    case .onlyPlanningAnew:
      page.say("Only by planning anew: mending what is planned is not enough, another plan is.", tone: .gap)
    case .notYet:
      page.say("Not yet: \(Wording.count(answer.uncovered.count, "seat")) would stay empty.", tone: .gap)
    }
    if !planned.contains(answer.leave.to) {
      page.say(
        "Only dates up to \(Dates.day(planned.last)) are planned; later ones ask nothing of anybody yet.", tone: .dim)
    }
    if answer.isPossible { writeRepairs(on: &page) } else { writeShortage(on: &page) }
  }

  private func count(_ repairs: [Repair]) -> String {
    let moved = repairs.first?.changes.count ?? 0
    return moved == 1 ? "1 shift moves" : "\(moved) shifts move"
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
