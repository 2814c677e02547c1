import Planning
import Rota
import Workspace

extension Desk {
  /// The leave that is meant, and the state after a decision about it.
  func decide(
    _ decision: LeaveBook.Decision, _ which: LeaveArguments, in open: OpenWorkspace
  ) throws(Complaint) -> (leave: Leave, after: TeamState) {
    let person = try MemberWord(team: open.team, me: me).member(which.member)
    let book = LeaveBook(open.state, today: open.today)
    return try refusing { () throws(Refusal) in
      let leave = try book.leave(of: person, from: which.from?.day(today: open.today), for: decision)
      return (leave, try book.deciding(decision, leave))
    }
  }

  func away(_ leave: Leave, in open: OpenWorkspace) -> AwayAnswer {
    AwayCheck(zones: open.zones, threads: machine.cores)
      .answer(for: leave, in: open.state, over: open.usualDates.toLookAt, today: open.today)
  }

  func report(_ answer: AwayAnswer, in open: OpenWorkspace) -> AwayReport {
    AwayReport(team: open.team, zones: open.zones, answer: answer, planned: open.usualDates.toLookAt)
  }

  /// Keeps what became of a leave; nobody's shifts are touched.
  func commitLeave(
    _ after: TeamState, _ leave: Leave, _ word: String, in open: OpenWorkspace
  ) throws(Complaint) {
    let steps = ChangeSet.steps(from: open.state, to: after)
    try commit(changeSet(steps, cause: leave.cause(word), in: open.team), to: open)
  }
}

/// Does something that may be refused; the refusal becomes a complaint.
func refusing<Result>(_ work: () throws(Refusal) -> Result) throws(Complaint) -> Result {
  do throws(Refusal) { return try work() } catch { throw .no(error.sentence) }
}
