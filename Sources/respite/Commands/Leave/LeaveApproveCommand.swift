import ArgumentParser
import Planning
import Rota

/// Approves leave together with the repair it takes.
struct LeaveApproveCommand: RespiteCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve", abstract: "See what approving a leave would take, and approve it with the repair.",
    discussion: discussion(
      """
      Shows the repair first. With --apply the leave and the repair are kept as one change. Leave that is approved is never \
      broken by a plan. Ends with 1 when it is not approved.
      """,
      examples: [
        ("respite leave approve priya", "what it would take"),
        ("respite leave approve priya 2027-01-25 --apply", "approve it, with the first of the repairs"),
      ]))

  @OptionGroup var which: LeaveArguments
  @Flag(help: "Approve it, with the repair.") var apply = false
  @Option(help: ArgumentHelp("Which of the repairs to keep.", valueName: "number")) var choose = 1
  @Flag(help: "Those who have to agree have agreed.") var agreed = false
  @Flag(help: "Approve it even where seats then stay empty.") var evenWithGaps = false
  @OptionGroup(title: "Everywhere") var shared: SharedOptions

  func answer(at desk: Desk) throws(Complaint) -> Answer {
    let open = try desk.open()
    let (leave, approved) = try desk.decide(.approve, which, in: open)
    let answer = desk.away(leave, in: open)
    guard choose == 1 || answer.repairs.indices.contains(choose - 1) else {
      throw .no("There is no repair number \(choose): \(Wording.count(answer.repairs.count, "repair")) was found.")
    }
    let needs = needs(answer)
    let isDone = apply && needs == .none
    if isDone {
      let approval = LeaveApproval(
        answer, state: open.state, approved: approved, repair: choose - 1, zones: open.zones)
      try desk.commit(desk.changeSet(approval.steps, cause: leave.cause("approved"), in: open.team), to: open)
    }
    let next = isDone ? "undo" : words(leave, apply ? needs : .apply)
    let report = LeaveDecisionReport(
      away: desk.report(answer, in: open), done: isDone ? .approved : nil,
      needs: isDone ? .none : apply ? needs : .apply,
      next: open.hint.command(next))
    return Answer(
      report, status: isDone || (!apply && answer.isPossible) ? .done : .no,
      saved: isDone ? "The leave was approved" : nil)
  }

  /// What stands in the way of keeping it.
  private func needs(_ answer: AwayAnswer) -> LeaveDecisionReport.Need {
    if !answer.isPossible, !evenWithGaps { return .gaps }
    let repair = answer.repairs.indices.contains(choose - 1) ? answer.repairs[choose - 1] : nil
    if let repair, !repair.consents.isEmpty, !agreed { return .consent }
    return .none
  }

  /// The command that keeps it, with what is still missing.
  private func words(_ leave: Leave, _ needs: LeaveDecisionReport.Need) -> String {
    var words = "leave approve \(leave.member) \(leave.from) --apply"
    if choose != 1 { words += " --choose \(choose)" }
    if evenWithGaps || needs == .gaps { words += " --even-with-gaps" }
    if agreed || needs == .consent { words += " --agreed" }
    return words
  }
}
