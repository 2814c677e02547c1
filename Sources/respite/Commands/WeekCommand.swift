import ArgumentParser
import Planning
import Rota

/// Shows a week, the team's or one person's.
struct WeekCommand: RespiteCommand {
  static let configuration = CommandConfiguration(
    commandName: "week", abstract: "This week's shifts: the team's, or one person's on their own clocks.",
    discussion: discussion(
      "",
      examples: [
        ("respite week", "the team's week"),
        ("respite week ines --next", "next week, for Inês"),
        ("respite week me --date 2027-01-11", "that week, your own"),
      ]))

  @Argument(help: ArgumentHelp("A member's id or name, or me.", valueName: "member"))
  var member: String?

  @Option(
    help: ArgumentHelp("A date of the week: 2027-01-13, 2027-W02, today or tomorrow.", valueName: "date"),
    transform: DayArgument.read)
  var date: DayArgument?

  @Flag(help: "The week after it.") var next = false
  @OptionGroup(title: "Everywhere") var shared: SharedOptions

  func answer(at desk: Desk) throws(Complaint) -> Answer {
    let open = try desk.open()
    let day = (date?.day(today: open.today) ?? open.today) + (next ? 7 : 0)
    let week = open.team.settings.week(of: day)
    guard let member else { return Answer(WeekReport(open, week: week)) }
    let person = try MemberWord(team: open.team, me: desk.me).member(member)
    return Answer(
      MemberWeekReport(
        open.state, member: person, week: week, today: open.today, zones: open.zones,
        findings: open.judgement(over: week).findings))
  }
}
