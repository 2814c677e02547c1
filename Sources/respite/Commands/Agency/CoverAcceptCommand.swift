import ArgumentParser
import Planning
import Rota

/// Takes a shift that somebody asks to be taken, or that nobody holds.
struct CoverAcceptCommand: RespiteCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept", abstract: "Take a shift that somebody asks to be taken, or that nobody holds.",
    discussion: discussion(
      """
      Who says yes first has it. The rules bind volunteers, too. Whoever takes it has to say so: for somebody else, add \
      --agreed once they have.
      """,
      examples: [
        ("respite cover accept eve/2027-01-13", "take it yourself"),
        ("respite cover accept eve/2027-01-13 kwame --agreed", "Kwame has said yes"),
      ]))

  @Argument(help: ArgumentHelp("The seat.", valueName: "seat")) var seat: String
  @Argument(help: ArgumentHelp("Who takes it: a member's id or name; me without it.", valueName: "member"))
  var member = "me"
  @Flag(help: "Whoever takes it has agreed.") var agreed = false
  @OptionGroup(title: "Everywhere") var shared: SharedOptions

  func answer(at desk: Desk) throws(Complaint) -> Answer {
    let open = try desk.open()
    let seat = try SeatWord(team: open.team).seat(seat)
    let person = try MemberWord(team: open.team, me: desk.me).member(member)
    let book = desk.shiftBook([seat], in: open)
    let after = try refusing { () throws(Refusal) in try book.taking(seat, by: person.id) }
    guard desk.missingYes(of: [person.id], agreed: agreed).isEmpty else {
      throw .no("\(person.name) has to say yes. Once they have: add --agreed")
    }
    try desk.keep(after, "cover: \(person.id) takes \(seat)", in: open)
    let report = ShiftReport(
      state: after, done: .taken, seats: [seat], takers: [], next: open.hint.command("undo"))
    return Answer(report, saved: "The cover was kept")
  }
}
