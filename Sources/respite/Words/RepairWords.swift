import Planning
import Rota
import Workspace

/// A repair in words: which shifts change hands, who has to agree, what it breaks, and whether it is the least.
struct RepairWords {
  let team: Team
  let zones: ZoneTable

  func write(_ repair: Repair, number: Int?, on page: inout Page) {
    page.say((number.map { "\($0). " } ?? "") + repair.sentence, tone: .title)
    for change in repair.changes { page.say("Moves", change.sentence(in: team, zones)) }
    for line in GapWords(team: team).lines(repair.uncovered) { page.say("Empty", line, tone: .gap) }
    for consent in repair.consents {
      page.say("Asks", "\(team.name(of: consent.member)) has to agree: it is published, and soon.", tone: .gap)
    }
    for finding in repair.raised { page.say("New", finding.sentence, tone: .gap) }
  }
}

extension JSON {
  /// A repair; `fewest` is true where it is proven that no other changes fewer.
  init(_ repair: Repair) {
    self = [
      "changes": .array(
        repair.changes.map { change in
          [
            "duty": .string(change.shift.duty.text), "template": .string(change.shift.template.id.text),
            "date": JSON(change.shift.day), "role": .string(change.shift.template.role.text),
            "leaves": JSON(change.leaves), "joins": JSON(change.joins),
          ]
        }),
      "fewest": .bool(repair.isFewest), "least": .integer(repair.least), "uncovered": JSON(repair.uncovered),
      "leastUncovered": .bool(repair.isLeastUncovered), "people": JSON(repair.people.sorted()),
      "raised": JSON(repair.raised),
      "consents": .array(
        repair.consents.map { ["member": .string($0.member.text), "seats": JSON($0.seats)] }),
    ]
  }
}
