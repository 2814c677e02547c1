package import Rota

/// Why a seat is held by whom it is, and what would follow if another took it: sentences, and the facts behind them.
package struct Explanation: Hashable, Sendable {
  package let seat: SeatID
  /// `Watch backup, Toronto`.
  package let title: String
  /// `Mon 8 Mar 13:00–01:00`, on the site's clocks.
  package let time: String
  package let holder: MemberID?
  /// Why the holder is there: whole sentences, facts only. For an empty seat, that nobody holds it.
  package let because: [String]
  /// Everybody of the team's site, in the order of their names; the holder among them.
  package let candidates: [Candidate]

  /// One person and this seat.
  package struct Candidate: Hashable, Sendable {
    package let member: MemberID
    package let name: String
    package let verdict: Verdict
    /// One whole sentence.
    package let sentence: String
    /// What the rules would say if this person held the seat: the worst of it. Nil where nothing, or where the person
    /// cannot be given the shift at all.
    package let finding: Finding?
  }

  /// Whether somebody could hold the seat as everything else stands.
  package enum Verdict: Hashable, Sendable {
    case holds
    /// Nothing stands against it.
    case could
    /// Only soft rules do, and the sentence says which.
    case couldAtACost
    /// A hard rule does, or the person cannot be given this shift at all.
    case couldNot
  }
}
