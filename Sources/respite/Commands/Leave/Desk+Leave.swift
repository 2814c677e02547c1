import Planning
import Rota
import Workspace

extension Desk {
  /// The leave that is meant, and the state after a decision about it.
  func decide(
    _ decision: LeaveBook.Decision, _ which: LeaveArguments, in open: OpenWorkspace
  ) throws(Complaint) -> (leave: Leave, after: TeamState) {
    let person = try MemberWord(team: open.team, me: me).member(which.member)
    return try LeaveBook(open.state, today: open.today).telling { (book) throws(LeaveBook.Refusal) in
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

extension LeaveBook {
  /// Asks the book; what it refuses becomes a complaint.
  func telling<Result>(_ work: (LeaveBook) throws(Refusal) -> Result) throws(Complaint) -> Result {
    do throws(Refusal) { return try work(self) } catch { throw .no(error.sentence) }
  }
}
