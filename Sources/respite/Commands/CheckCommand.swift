import ArgumentParser
import Planning
import Rota

/// Holds the rota against the rules.
struct CheckCommand: RespiteCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Hold the rota against the rules: gaps, breaches, holes in cover.",
    discussion: discussion(
      """
      A gap is a seat that nobody holds; a hole is a time that no shift covers, though cover was promised. Ends with 1 \
      when a hard rule is broken.
      """,
      examples: [
        ("respite check", "the dates the team has set itself"),
        ("respite check --from 2027-W02 --weeks 1", "one week"),
      ]))

  @OptionGroup var dates: SpanOptions
  @Flag(help: "Tell every finding of a soft rule, however many there are.") var all = false
  @OptionGroup(title: "Everywhere") var shared: SharedOptions

  func answer(at desk: Desk) throws(Complaint) -> Answer {
    let open = try desk.open()
    let judgement = open.judgement(over: try dates.span(toLookAt: open.usualDates))
    return Answer(
      CheckReport(team: open.team, judgement: judgement, tellsAll: all, hint: open.hint, dateWords: dates.words),
      status: judgement.breaches.isEmpty ? .done : .no)
  }
}
