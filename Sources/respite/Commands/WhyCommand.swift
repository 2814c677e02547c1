import ArgumentParser
import Planning
import Rota

/// Explains who holds a seat.
struct WhyCommand: RespiteCommand {
  static let configuration = CommandConfiguration(
    commandName: "why", abstract: "Why this person holds a seat, and why not that one.",
    discussion: discussion(
      """
      A seat is named by its shift and date, such as incident-watch/eve/2027-01-13, and a number after it where a shift \
      has several alike. Only what everybody may know is told; for anything else there is one sentence, the same for all.
      """,
      examples: [
        ("respite why incident-watch/eve/2027-01-13", "who holds it, and who else could"),
        ("respite why eve/2027-01-13 ines", "what would follow if Inês held it"),
      ]))

  @Argument(help: ArgumentHelp("The seat.", valueName: "seat"))
  var seat: String

  @Argument(help: ArgumentHelp("A member's id or name, or me.", valueName: "member"))
  var member: String?

  @OptionGroup(title: "Everywhere") var shared: SharedOptions

  func answer(at desk: Desk) throws(Complaint) -> Answer {
    let open = try desk.open()
    let seat = try SeatWord(team: open.team).seat(seat)
    let explainer = Explainer(
      state: open.state, span: open.usualDates.around(seat.day), zones: open.zones)
    guard let explanation = explainer.why(seat) else {
      throw .no("The clocks skip the whole of that shift on \(seat.day), so there is nothing to hold.")
    }
    guard let member else { return Answer(WhyReport(team: open.team, explanation: explanation, asked: nil)) }
    let person = try MemberWord(team: open.team, me: desk.me).member(member)
    return Answer(WhyReport(team: open.team, explanation: explanation, asked: explainer.why(seat, person)))
  }
}
