import ArgumentParser
import Planning
import Rota
import Scheduling
import Workspace

/// Drafts a rota, and saves it when asked to.
struct PlanCommand: RespiteCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Draft a rota, and see what it would do to the plan and to everybody.",
    discussion: discussion(
      """
      Pins, published weeks and everything outside the dates stay as they are; with --also-published, published shifts may \
      move that begin later than the notice the rules give. Leave is never broken, and a seat that \
      nobody can hold without breaking a rule stays empty. Ends with 1 when a seat stays empty or a hard rule is broken.
      """,
      examples: [
        ("respite plan", "the dates the team has set itself"),
        ("respite plan --weeks 2 --from 2027-01-11", "these two weeks"),
        ("respite plan --apply", "keep the plan, as a draft"),
      ]))

  @OptionGroup var dates: SpanOptions
  @Flag(help: "Keep the plan.") var apply = false
  @Flag(help: "Plan published weeks anew, too, beyond the notice.") var alsoPublished = false
  @OptionGroup(title: "The search") var search: SearchOptions
  @OptionGroup(title: "Everywhere") var shared: SharedOptions

  func answer(at desk: Desk) throws(Complaint) -> Answer {
    let open = try desk.open()
    let span = try dates.span(toPlan: open.usualDates)
    let scope = PlanScope(
      span, publishedFrom: alsoPublished ? open.today + Notice(open.team).days : nil)
    let (proposal, shortage) = desk.searchAndExplain(open, scope: scope, options: search)
    let isApplied = apply && proposal.ended != .cancelled && !proposal.steps.isEmpty
    if isApplied {
      try desk.commit(proposal.changes(by: desk.author(in: open.team), at: desk.machine.now()), to: open)
    }
    let report = PlanReport(
      before: open.state, proposal: proposal, zones: open.zones, seed: search.seed, shortage: shortage,
      isApplied: isApplied, applyWords: applyWords, hint: open.hint)
    let isKept = isApplied || !apply || proposal.steps.isEmpty
    return Answer(
      report, status: report.isComplete && isKept ? .done : .no, saved: isApplied ? "The plan was kept" : nil)
  }

  /// The command as it was typed, as far as it matters for the plan, and to be kept.
  private var applyWords: String {
    var words = ["plan\(dates.words)"]
    if alsoPublished { words.append("--also-published") }
    if search.seed != SearchOptions.usualSeed { words.append("--seed \(search.seed)") }
    if search.effort != SearchOptions.usualEffort { words.append("--effort \(search.effort)") }
    if let seconds = search.seconds { words.append("--seconds \(seconds)") }
    return (words + ["--apply"]).joined(separator: " ")
  }
}
