import ArgumentParser
import Planning
import Rota

/// Takes back a request that nobody has decided about.
struct LeaveWithdrawCommand: RespiteCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw", abstract: "Take back leave that was asked for and not decided.",
    discussion: discussion("", examples: [("respite leave withdraw me", "")]))

  @OptionGroup var which: LeaveArguments
  @OptionGroup(title: "Everywhere") var shared: SharedOptions

  func answer(at desk: Desk) throws(Complaint) -> Answer {
    let open = try desk.open()
    let (leave, withdrawn) = try desk.decide(.withdraw, which, in: open)
    try desk.commitLeave(withdrawn, leave, "withdrawn", in: open)
    return Answer(
      LeaveEndReport(team: open.team, leave: leave, keeps: nil, word: "withdrawn"), saved: "The decision was kept")
  }
}
