import ArgumentParser
import Planning
import Rota

/// Tells whether the team holds while somebody is gone.
struct ResilienceCommand: RespiteCommand {
  static let configuration = CommandConfiguration(
    commandName: "resilience", abstract: "Who could be away when, and whom or what the team hangs on.",
    discussion: discussion(
      """
      For each person and week: is there any rota without them that fills every seat and keeps every hard rule? \
      Everything may be planned anew for it, pins and published weeks too; nothing is changed or kept. Free weeks are \
      backed by a rota that was found, others by a proof that there is none.
      """,
      examples: [
        ("respite resilience", "the dates the team has set itself"),
        ("respite resilience --loss-from 2027-01-25", "and losing somebody from then on"),
      ]))

  @OptionGroup var dates: SpanOptions

  @Option(
    help: ArgumentHelp(
      "Look at losing somebody from this date, too, not only for all of the dates; usually today.", valueName: "date"),
    transform: DayArgument.read)
  var lossFrom: DayArgument?

  @OptionGroup(title: "Everywhere") var shared: SharedOptions

  func answer(at desk: Desk) throws(Complaint) -> Answer {
    let open = try desk.open()
    let span = try dates.span(toLookAt: open.usualDates)
    let date = lossFrom?.day(today: open.today) ?? open.today
    let resilience = desk.resilience(of: open, span: span, lossesFrom: date)
    return Answer(ResilienceReport(team: open.team, resilience: resilience))
  }
}
