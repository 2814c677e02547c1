import ArgumentParser
import Planning
import Rota

/// Asks for leave.
struct LeaveRequestCommand: RespiteCommand {
  static let configuration = CommandConfiguration(
    commandName: "request", abstract: "Ask for leave, and see at once what it would take.",
    discussion: discussion(
      """
      There is no reason to give. The answer is that of “respite away”; a lead then approves or declines. Dates that \
      overlap or follow what you ask for already become one request with it.
      """,
      examples: [
        ("respite leave request me 2027-01-25..2027-01-29", ""),
        ("respite leave request me 2027-01-25/noon..2027-01-26", "from noon on"),
      ]))

  @Argument(help: ArgumentHelp("A member's id or name, or me.", valueName: "member"))
  var member: String
  @Argument(
    help: ArgumentHelp("A date, two with .. between, or a week; /noon after a date for half days.", valueName: "dates"))
  var dates: LeaveDates
  @OptionGroup(title: "Everywhere") var shared: SharedOptions

  func answer(at desk: Desk) throws(Complaint) -> Answer {
    let open = try desk.open()
    let person = try MemberWord(team: open.team, me: desk.me).member(member)
    let wanted = dates.leave(of: person.id, .requested)
    let (leave, asked) = try refusing { () throws(Refusal) in
      try LeaveBook(open.state, today: open.today).requesting(wanted)
    }
    try desk.commitLeave(asked, leave, "requested", in: open)
    let answer = desk.away(leave, in: open)
    let report = LeaveDecisionReport(
      away: desk.report(answer, in: open), done: .requested, needs: .none,
      next: open.hint.command("leave withdraw \(person.id) \(leave.from)"))
    return Answer(report, saved: "The request was kept")
  }
}
