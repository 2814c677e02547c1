import ArgumentParser
import Planning
import Rota

/// Moves leave that was asked for or approved to other dates.
struct LeaveChangeCommand: RespiteCommand {
  static let configuration = CommandConfiguration(
    commandName: "change", abstract: "Shorten, lengthen or move leave that was asked for or approved.",
    discussion: discussion(
      """
      What is asked for changes at once, and so does approved leave that gets shorter. Where approved leave gains dates, \
      what that takes is shown first, and --apply keeps it with the repair, as in “respite leave approve”.
      """,
      examples: [
        ("respite leave change me 2027-01-25..2027-01-27", "the only leave there is, or the one on these dates"),
        ("respite leave change me 2027-02-01..2027-02-05 --from 2027-01-25", "the one from that date on"),
      ]))

  @Argument(help: ArgumentHelp("A member's id or name, or me.", valueName: "member"))
  var member: String
  @Argument(help: ArgumentHelp("The new dates; /noon after a date for half days.", valueName: "dates"))
  var dates: LeaveDates
  @Option(
    help: ArgumentHelp("The first date of the leave that is meant.", valueName: "date"), transform: DayArgument.read)
  var from: DayArgument?
  @Flag(help: "Keep it, with the repair.") var apply = false
  @Flag(help: "Those who have to agree have agreed.") var agreed = false
  @Flag(help: "Keep it even where seats then stay empty.") var evenWithGaps = false
  @OptionGroup(title: "Everywhere") var shared: SharedOptions

  func answer(at desk: Desk) throws(Complaint) -> Answer {
    let open = try desk.open()
    let person = try MemberWord(team: open.team, me: desk.me).member(member)
    let book = LeaveBook(open.state, today: open.today)
    let wanted = dates.leave(of: person.id, .requested)
    let (old, leave, changed) = try refusing { () throws(Refusal) in
      let old = try book.leaveToChange(of: person, from: from?.day(today: open.today), to: wanted)
      let (leave, after) = try book.changing(old, to: wanted)
      return (old, leave, after)
    }
    var without = open.state
    without.team.leave.removeAll { $0 == old }
    let answer = AwayCheck(zones: open.zones, threads: desk.machine.cores)
      .answer(for: leave, in: without, over: open.usualDates.toLookAt, today: open.today)
    let isFree = old.status == .requested || leave.lies(within: old)
    let needs: LeaveDecisionReport.Need =
      isFree ? .none : !answer.isPossible && !evenWithGaps ? .gaps : needsConsent(answer) ? .consent : .none
    let isDone = isFree || apply && needs == .none
    if isDone {
      let steps =
        isFree
        ? ChangeSet.steps(from: open.state, to: changed)
        : LeaveApproval(answer, state: open.state, approved: changed, zones: open.zones).steps
      let cause = "leave changed: \(leave.member), \(leave.from) to \(leave.to)"
      try desk.commit(desk.changeSet(steps, cause: cause, in: open.team), to: open)
    }
    let report = LeaveDecisionReport(
      away: desk.report(answer, in: open), done: isDone ? leave.status : nil,
      needs: isDone ? .none : apply ? needs : .apply,
      next: open.hint.command(isDone ? "undo" : words(old, apply ? needs : .apply)))
    return Answer(
      report, status: isDone || (!apply && answer.isPossible) ? .done : .no,
      saved: isDone ? "The leave was changed" : nil)
  }

  private func needsConsent(_ answer: AwayAnswer) -> Bool { answer.repairs.first?.consents.isEmpty == false && !agreed }

  private func words(_ old: Leave, _ needs: LeaveDecisionReport.Need) -> String {
    var words = "leave change \(old.member) \(dates.word) --from \(old.from) --apply"
    if evenWithGaps || needs == .gaps { words += " --even-with-gaps" }
    if agreed || needs == .consent { words += " --agreed" }
    return words
  }
}
