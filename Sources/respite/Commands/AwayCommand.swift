import ArgumentParser
import Planning
import Rota

/// Answers whether somebody could be away.
struct AwayCommand: RespiteCommand {
  static let configuration = CommandConfiguration(
    commandName: "away", abstract: "Could somebody be away, and what would it take?",
    discussion: discussion(
      """
      Answers from what is planned: nothing moves, some shifts move, somebody has to agree, or not yet, with what is \
      missing and which dates near by would do. Nothing is asked for, changed or kept, and nobody learns of it. Ends with \
      1 when they cannot go as things are.
      """,
      examples: [
        ("respite away me 2027-01-25..2027-01-29", "these five days"),
        ("respite away tomasz 2027-W04", "a whole week"),
        ("respite away me 2027-01-25/noon..2027-01-26", "from noon on"),
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
    let leave = dates.leave(of: person.id, .requested)
    let answer = desk.away(leave, in: open)
    return Answer(desk.report(answer, in: open), status: answer.isPossible ? .done : .no)
  }
}
