import Planning
import Rota

// What is done about leave. What the book refuses is said, and nothing is kept of it.
extension LineSitting {
  /// Asks for leave, and goes to it instead of so many rooms.
  mutating func request(_ wanted: Leave, leaving count: Int) {
    let state = app.saved.state
    do throws(Refusal) {
      let (leave, after) = try LeaveBook(state, today: app.moment.today).requesting(wanted)
      let said = "Asked for \(Wording.dates(leave.days)). Whoever leads the team decides."
      save(ChangeSet.steps(from: state, to: after), leave, "requested", saying: said)
      self.leave(count)
      enter(.leave(leave.key))
    } catch {
      say([error.sentence])
    }
  }

  /// Declines, withdraws or cancels.
  mutating func decide(_ decision: LeaveBook.Decision, _ leave: Leave, _ word: String) {
    let said = "The leave of \(app.team.name(of: leave.member)), \(Wording.dates(leave.days)), is \(word)."
    _ = keep(leave, word, saying: said) { (state, book) throws(Refusal) in
      ChangeSet.steps(from: state, to: try book.deciding(decision, leave))
    }
  }

  /// Approves leave with one of its repairs, as one change, and goes back to it.
  mutating func approve(_ leave: Leave, _ answer: AwayAnswer, repair number: Int) {
    let zones = app.facts.zones
    let said = "Approved: \(app.team.name(of: leave.member)) is away \(Wording.dates(leave.days))."
    let isKept = keep(leave, "approved", saying: said) { (state, book) throws(Refusal) in
      let approved = try book.deciding(.approve, leave)
      return LeaveApproval(answer, state: state, approved: approved, repair: number, zones: zones).steps
    }
    if isKept { self.leave() }
  }

  /// Saves what the book makes of a leave; false where it refuses.
  private mutating func keep(
    _ leave: Leave, _ word: String, saying words: String,
    _ steps: (TeamState, LeaveBook) throws(Refusal) -> [ChangeSet.Step]
  ) -> Bool {
    let state = app.saved.state
    do throws(Refusal) {
      save(try steps(state, LeaveBook(state, today: app.moment.today)), leave, word, saying: words)
      return true
    } catch {
      say([error.sentence])
      return false
    }
  }
  private mutating func save(_ steps: [ChangeSet.Step], _ leave: Leave, _ word: String, saying words: String) {
    act { app in
      app.pendingWords = words
      return [
        .save(ChangeSet(steps: steps, author: app.author, time: app.moment.now, cause: leave.cause(word)))
      ]
    }
  }
}
