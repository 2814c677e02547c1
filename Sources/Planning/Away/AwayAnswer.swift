package import Rota

/// What it would take for somebody to be away: never a bare no.
package struct AwayAnswer: Hashable, Sendable {
  /// The absence that was asked about.
  package let leave: Leave
  package let kind: Kind
  /// The repairs of what is planned, the best first; none where planning anew is the only way.
  package let repairs: [Repair]
  /// Seats that would stay empty; none but where the answer is "not yet".
  package let uncovered: [SeatID]
  /// Whether it is proven that no rota at all covers them.
  package let isProven: Bool
  /// Dates near to those asked for, as many of them, that can be taken off; nearest first.
  package let nearest: [DaySpan]
  /// What would mend it, as sentences.
  package let ways: [String]

  package enum Kind: String, Hashable, Sendable {
    /// Nothing they hold has to move.
    case nothingMoves
    /// Some shifts move, and nobody gains more than one in a week.
    case shiftsMove
    /// The same, if those who gain a shift at short notice agree.
    case ifTheyAgree
    /// Some seats would stay empty.
    case notYet
    /// A repair is not enough; a new plan of all the dates is.
    case onlyPlanningAnew
  }

  /// Whether they can go as things are, if need be with somebody's yes.
  package var isPossible: Bool { kind == .nothingMoves || kind == .shiftsMove || kind == .ifTheyAgree }
}
