import ArgumentParser
import Planning
import Rota

/// Cancels approved leave; what has been taken of it stays.
struct LeaveCancelCommand: RespiteCommand {
  static let configuration = CommandConfiguration(
    commandName: "cancel", abstract: "Cancel leave that was approved; days already taken stay.",
    discussion: discussion(
      "Nothing moves back by itself: “respite rebalance” and “respite plan” may now give shifts again.",
      examples: [("respite leave cancel me 2027-01-25", "")]))

  @OptionGroup var which: LeaveArguments
  @OptionGroup(title: "Everywhere") var shared: SharedOptions

  func answer(at desk: Desk) throws(Complaint) -> Answer {
    let open = try desk.open()
    let (leave, cancelled) = try desk.decide(.cancel, which, in: open)
    try desk.commitLeave(cancelled, leave, "cancelled", in: open)
    let kept = cancelled.team.leave.first { $0.key == leave.key && $0.status == .approved }
    return Answer(
      LeaveEndReport(team: open.team, leave: leave, keeps: kept, word: "cancelled"), saved: "The decision was kept")
  }
}
