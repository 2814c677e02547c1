package import Rota

/// What an absence would take, asked of the world.
package struct LeaveQuestion: Hashable, Sendable {
  /// Tells the answer from those to earlier questions.
  package let number: Int
  package let leave: Leave
  package let state: TeamState
  /// The dates that are planned.
  package let span: DaySpan
  package let today: Day

  package init(number: Int, leave: Leave, state: TeamState, span: DaySpan, today: Day) {
    self.number = number
    self.leave = leave
    self.state = state
    self.span = span
    self.today = today
  }
}
