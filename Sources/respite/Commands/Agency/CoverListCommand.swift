import ArgumentParser
import Planning
import Rota

/// Lists what somebody could take.
struct CoverListCommand: RespiteCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The shifts that are to be had, as far as the rules let somebody take them.",
    discussion: discussion("", examples: [("respite cover list", "yours"), ("respite cover list kwame", "his")]))

  @Argument(help: ArgumentHelp("A member's id or name; me without it.", valueName: "member"))
  var member = "me"
  @OptionGroup(title: "Everywhere") var shared: SharedOptions

  func answer(at desk: Desk) throws(Complaint) -> Answer {
    let open = try desk.open()
    let person = try MemberWord(team: open.team, me: desk.me).member(member)
    let offers = desk.shiftBook([], in: open).offers(to: person.id)
    return Answer(OffersReport(state: open.state, zones: open.zones, member: person, offers: offers, hint: open.hint))
  }
}
