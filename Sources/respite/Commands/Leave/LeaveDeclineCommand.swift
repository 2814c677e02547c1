import ArgumentParser
import Planning
import Rota

/// Declines leave, and says which dates near by would do.
struct LeaveDeclineCommand: RespiteCommand {
  static let configuration = CommandConfiguration(
    commandName: "decline", abstract: "Decline a leave, with what stands against it and the nearest dates that work.",
    discussion: discussion("", examples: [("respite leave decline priya 2027-01-25", "")]))

  @OptionGroup var which: LeaveArguments
  @OptionGroup(title: "Everywhere") var shared: SharedOptions

  func answer(at desk: Desk) throws(Complaint) -> Answer {
    let open = try desk.open()
    let (leave, declined) = try desk.decide(.decline, which, in: open)
    let answer = desk.away(leave, in: open)
    try desk.commitLeave(declined, leave, "declined", in: open)
    let report = LeaveDecisionReport(
      away: desk.report(answer, in: open), done: .declined, needs: .none, next: open.hint.command("undo"))
    return Answer(report, saved: "The decision was kept")
  }
}
