import Planning
import Rota
import Workspace

/// What the rules say of a rota: gaps, breaches, holes, and what is merely not ideal.
struct CheckReport: ValueReport {
  let team: Team
  let judgement: Judgement
  /// Whether findings of soft rules are told one by one, however many there are.
  var tellsAll = false
  let hint: Hint
  /// The words that ask for these dates again.
  let dateWords: String
  /// Whether anybody holds anything in those dates.
  var isPlanned: Bool { judgement.gaps.count < judgement.seats.count }

  var json: JSON {
    JSON(judgement.span).with([
      "team": .string(team.settings.name), "seats": .integer(judgement.seats.count), "score": JSON(judgement.score),
      "gaps": JSON(judgement.gaps), "findings": JSON(judgement.findings),
    ])
  }

  func write(on page: inout Page) {
    page.say("\(team.settings.name), \(Dates.span(judgement.span)): \(counts).", tone: .title)
    if judgement.seats.isEmpty { return page.say("No duty asks for anybody on these dates.") }
    if !isPlanned {
      page.say("Nothing is planned for these dates yet. To see a plan:", command: hint.command("plan\(dateWords)"))
      return writeFindings(on: &page)
    }
    for line in GapWords(team: team).lines(judgement.gaps) { page.say("Gap", line, tone: .gap) }
    writeFindings(on: &page)
    if judgement.gaps.isEmpty, judgement.findings.allSatisfy(\.isHistory) {
      page.say("Every seat is held and every rule is kept.", tone: .good)
    }
  }

  private func writeFindings(on page: inout Page) {
    let present = judgement.findings.filter { !$0.isHistory }
    let lines = FindingWords.lines(present, of: team, all: tellsAll)
    for line in lines { page.say(line.label, line.text, tone: line.tone) }
    if lines.count < present.count { page.say("To see each:", command: hint.command("check\(dateWords) --all")) }
    let history = judgement.findings.filter(\.isHistory)
    guard !history.isEmpty else { return }
    page.gap()
    page.say("Before these dates, and not to be changed any more:", tone: .dim)
    for finding in history { page.say("Past", finding.sentence, tone: .dim) }
  }

  private var counts: String {
    let score = judgement.score
    if !isPlanned, !judgement.seats.isEmpty {
      return "\(Wording.count(judgement.seats.count, "seat")), not planned yet"
    }
    return [
      Wording.count(judgement.seats.count, "seat"), Wording.count(score.gaps, "gap"),
      score.breaches == 1 ? "1 breach" : "\(score.breaches) breaches",
    ].joined(separator: ", ")
  }
}
