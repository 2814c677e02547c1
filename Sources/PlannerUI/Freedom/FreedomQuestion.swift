package import Planning
package import Rota

/// Who could be away when, asked of the world.
package struct FreedomQuestion: Hashable, Sendable {
  /// Tells the answers from those to earlier questions.
  package let number: Int
  package let state: TeamState
  package let span: DaySpan
}

/// What becomes known of it.
package enum FreedomNews: Sendable {
  /// One person's week.
  case found(Resilience.PersonWeek)
  /// How many answers of how many there are.
  case progress(done: Int, total: Int)
  case finished(Resilience)
}
