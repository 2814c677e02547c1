import ArgumentParser
import Planning
import Rota

/// Writes what the hard rules ask, compiled.
struct ExportProblemCommand: RespiteCommand {
  static let configuration = CommandConfiguration(
    commandName: "problem", abstract: "What the hard rules ask over some dates, compiled, as JSON.",
    discussion: discussion(
      """
      For checking with another solver what respite claims: that a repair is the smallest, that a week cannot be taken \
      off. “respite schema problem” says how it is written and what it means.
      """,
      examples: [("respite export problem > problem.json", "the dates the team has set itself")]))

  @OptionGroup var dates: SpanOptions
  @OptionGroup(title: "Everywhere") var shared: SharedOptions

  func answer(at desk: Desk) throws(Complaint) -> Answer {
    let open = try desk.open()
    let span = try dates.span(toLookAt: open.usualDates)
    return Answer(ProblemReport(problem: HardProblem(of: open.state, over: span, zones: open.zones)))
  }
}
