import ArgumentParser
import Planning
import Rota

/// It went differently.
struct WentCommand: RespiteCommand {
  static let configuration = CommandConfiguration(
    commandName: "went", abstract: "Say that a shift went otherwise than planned; the rest it asks for is booked.",
    discussion: discussion(
      """
      The rules on rest count the shift as it was worked. Where more was asked of its holder than was planned, the days off \
      that the team's rule “recovery” gives are booked as leave. No reason is asked or kept.
      """,
      examples: [
        ("respite went eve/2027-01-13 --longer 90", "it took 90 minutes more"),
        ("respite went standby/2027-01-13 --called-out", "its holder was called out"),
        ("respite went eve/2027-01-13 --missed-rest", "the rest around it was missed"),
      ]))

  @Argument(help: ArgumentHelp("The seat.", valueName: "seat")) var seat: String
  @Option(help: ArgumentHelp("Minutes worked beyond the planned end, up to 720.", valueName: "minutes"))
  var longer = 0
  @Flag(help: "Its holder was called out of standby.") var calledOut = false
  @Flag(help: "The rest before or after it was missed.") var missedRest = false
  @Flag(help: "Those who take over have agreed.") var agreed = false
  @OptionGroup(title: "Everywhere") var shared: SharedOptions

  func validate() throws {
    guard SeatRecord.Went.longer.contains(longer) else { throw ValidationError("Say 1 to 720 minutes.") }
    guard longer > 0 || calledOut || missedRest else {
      throw ValidationError("Say how it went: --longer MINUTES, --called-out or --missed-rest.")
    }
  }

  func answer(at desk: Desk) throws(Complaint) -> Answer {
    let open = try desk.open()
    let seat = try SeatWord(team: open.team).seat(seat)
    let name = open.team.name(of: seat)
    guard seat.day <= open.today else { throw .no("\(name) has not begun yet.") }
    guard let holder = open.state.rota[seat]?.member, let person = open.team.member(holder) else {
      throw .no("Nobody holds \(name).")
    }
    if calledOut, open.team.template(of: seat)?.kind != .standby {
      throw .no("\(name) is no standby, so nobody can be called out of it. Say --longer or --missed-rest.")
    }
    let went = SeatRecord.Went(member: holder, longerMinutes: longer, calledOut: calledOut, missedRest: missedRest)
    let asked = TimeOff.Asked(member: person, span: open.usualDates.toLookAt, today: open.today, agreed: agreed)
    let timeOff = TimeOff.rest(after: seat, went, asked, in: open.state, zones: open.zones)
    return try desk.keep(timeOff, of: person, cause: "went otherwise: \(seat)", words: "Kept. Rest is booked", in: open)
  }
}
