import Planning
import Rota

// What is done about leave. What the book refuses is said, and nothing is kept of it.
extension LineSitting {
  /// Asks for leave, and goes to it instead of so many rooms.
  mutating func request(_ leave: Leave, leaving count: Int) {
    let said = "Asked for \(Wording.dates(leave.days)). Whoever leads the team decides."
    let isKept = keep(leave, "requested", saying: said) { (state, book) throws(LeaveBook.Refusal) in
      ChangeSet.steps(from: state, to: try book.requesting(leave))
    }
    guard isKept else { return }
    self.leave(count)
    enter(.leave(leave.key))
  }

  /// Declines, withdraws or cancels.
  mutating func decide(_ decision: LeaveBook.Decision, _ leave: Leave, _ word: String) {
    let said = "The leave of \(app.team.name(of: leave.member)), \(Wording.dates(leave.days)), is \(word)."
    _ = keep(leave, word, saying: said) { (state, book) throws(LeaveBook.Refusal) in
      ChangeSet.steps(from: state, to: try book.deciding(decision, leave))
    }
  }

  /// Approves leave with one of its repairs, as one change, and goes back to it.
  mutating func approve(_ leave: Leave, _ answer: AwayAnswer, repair number: Int) {
    let zones = app.facts.zones
    let said = "Approved: \(app.team.name(of: leave.member)) is away \(Wording.dates(leave.days))."
    let isKept = keep(leave, "approved", saying: said) { (state, book) throws(LeaveBook.Refusal) in
      let approved = try book.deciding(.approve, leave)
      return LeaveApproval(answer, state: state, approved: approved, repair: number, zones: zones).steps
    }
    if isKept { self.leave() }
  }

  /// Saves what the book makes of a leave; false where it refuses.
  private mutating func keep(
    _ leave: Leave, _ word: String, saying words: String,
    _ steps: (TeamState, LeaveBook) throws(LeaveBook.Refusal) -> [ChangeSet.Step]
  ) -> Bool {
    let state = app.saved.state
    do throws(LeaveBook.Refusal) {
      let steps = try steps(state, LeaveBook(state, today: app.moment.today))
      act { app in
        app.pendingWords = words
        let cause = "leave \(word): \(leave.member), \(leave.from) to \(leave.to)"
        return [.save(ChangeSet(steps: steps, author: app.author, time: app.moment.now, cause: cause))]
      }
      return true
    } catch {
      say([error.sentence])
      return false
    }
  }
}
