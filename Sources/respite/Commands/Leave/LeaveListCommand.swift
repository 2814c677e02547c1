import ArgumentParser
import Planning
import Rota

/// Lists leave.
struct LeaveListCommand: RespiteCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Who is away, and who asks to be.",
    discussion: discussion(
      "",
      examples: [
        ("respite leave list", "from today on"), ("respite leave list me --all", "all of yours, past ones, too"),
      ]))

  @Argument(help: ArgumentHelp("A member's id or name, or me; everybody without it.", valueName: "member"))
  var member: String?
  @Flag(help: "Also what is over, declined or withdrawn.") var all = false
  @OptionGroup(title: "Everywhere") var shared: SharedOptions

  func answer(at desk: Desk) throws(Complaint) -> Answer {
    let open = try desk.open()
    var leave = open.team.leave
    if let member {
      let person = try MemberWord(team: open.team, me: desk.me).member(member)
      leave.removeAll { $0.member != person.id }
    }
    if !all { leave.removeAll { $0.to < open.today || !($0.status == .approved || $0.status == .requested) } }
    leave.sort { ($0.from, $0.member) < ($1.from, $1.member) }
    return Answer(LeaveListReport(team: open.team, leave: leave, hint: open.hint))
  }
}
