import ArgumentParser
import Planning
import Rota
import Workspace

/// Publishes drafts: from then on people can rely on them.
struct PublishCommand: RespiteCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish", abstract: "Publish the drafts, and see what each person hears of it.",
    discussion: discussion(
      """
      Weeks are published whole. What is published changes only by leave and its repair, swaps, cover, relief, a rebalance \
      or a hand edit that is confirmed; a plan leaves it alone. Within the notice that the rules give, whoever would gain a \
      published shift has to agree. Of weeks published earlier it tells what has changed since. Ends with 1 when nothing \
      is planned on the dates, or when a hard rule is broken and that was not accepted.
      """,
      examples: [
        ("respite publish", "what everybody would hear"), ("respite publish --apply", "publish what is planned"),
        ("respite publish 2027-W02 --apply", "this week only"),
      ]))

  @Argument(
    help: ArgumentHelp("A date, two with .. between, or a week; without it, what is planned.", valueName: "dates"))
  var dates: DatesArgument?
  @Flag(help: "Publish.") var apply = false
  @Flag(help: "Publish even where a hard rule is broken.") var evenWithBreaches = false
  @OptionGroup(title: "Everywhere") var shared: SharedOptions

  func answer(at desk: Desk) throws(Complaint) -> Answer {
    let open = try desk.open()
    let span = dates?.span ?? open.usualDates.toLookAt.from(open.today)
    let publication = Publication(
      of: open.state, over: span, changes: open.loaded.journal.map(\.change), today: open.today, zones: open.zones)
    guard !publication.weeks.isEmpty || !publication.earlier.isEmpty else {
      throw .no("Nothing is planned on \(Wording.dates(span)). To plan: \(open.hint.command("plan"))")
    }
    let isHeldBack = !publication.breaches.isEmpty && !evenWithBreaches
    let isApplied = apply && !isHeldBack && !publication.weeks.isEmpty
    if isApplied {
      let cause = "publish \(Wording.dates(publication.dates))"
      try desk.commit(desk.changeSet(publication.steps, cause: cause, in: open.team), to: open)
    }
    let report = PublishReport(
      team: open.team, zones: open.zones, publication: publication, isApplied: isApplied,
      next: open.hint.command(isApplied ? "undo" : words(isHeldBack)), check: open.hint.command("check"))
    return Answer(
      report, status: isHeldBack && !publication.weeks.isEmpty ? .no : .done,
      saved: isApplied ? "The weeks were published" : nil)
  }

  /// The command that publishes.
  private func words(_ isHeldBack: Bool) -> String {
    "publish\(dates.map { " \($0.word)" } ?? "") --apply\(isHeldBack || evenWithBreaches ? " --even-with-breaches" : "")"
  }
}

extension DaySpan {
  /// The dates from `day` on.
  fileprivate func from(_ day: Day) -> DaySpan { DaySpan(Swift.max(start, day), until: end) }
}
