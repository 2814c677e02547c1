import Planning
import Rota
import Workspace

/// Who of several people could be away on the same dates.
struct TogetherReport: ValueReport {
  let team: Team
  let days: DaySpan
  /// Everybody asked about, in the order of the team.
  let people: [MemberID]
  /// By site.
  let answers: [Together]

  private var largest: [MemberID] { people.filter { member in answers.contains { $0.largest.contains(member) } } }
  var isEverybody: Bool { largest.count == people.count }

  var json: JSON {
    JSON(days).with([
      "people": JSON(people), "largest": JSON(largest), "notAlone": JSON(answers.flatMap(\.notAlone)),
      "clashes": .array(answers.flatMap(\.clashes).map { JSON([$0.first, $0.second]) }),
      "proven": .bool(answers.allSatisfy(\.isProven)),
    ])
  }

  func write(on page: inout Page) {
    page.say("\(Dates.span(days)): \(Wording.people(people.count)) would be away.", tone: .title)
    if isEverybody {
      return page.say(people.count == 1 ? "They can go." : "All of them can go together.", tone: .good)
    }
    if largest.count > 1 { page.say("Together", "\(names(largest)) can go.", tone: .good, indent: 10) }
    for clash in answers.flatMap(\.clashes) {
      page.say("Either", "\(team.name(of: clash.first)) or \(team.name(of: clash.second)), not both.", indent: 10)
    }
    for member in answers.flatMap(\.notAlone) {
      page.say("Not yet", "\(team.name(of: member)), even if nobody else went.", tone: .gap, indent: 10)
    }
    page.say(
      answers.allSatisfy(\.isProven)
        ? "Proven: no rota of the others fills every seat and keeps every hard rule for more."
        : "Not proven: a longer search might find a rota for more.", tone: .dim)
  }

  private func names(_ members: [MemberID]) -> String { Wording.list(members.map { team.name(of: $0) }) }
}
