package import Rota

/// What a rule found: who and which seats break it, how far, and the sentence that says so.
package struct Breach: Sendable {
  /// Empty for breaches about cover, which concern nobody in particular.
  package var members: [MemberID]
  /// The seats whose holders make it so, sorted.
  package var seats: [SeatID]
  package var days: DaySpan
  /// How far beyond the rule, in the rule's own unit; at least 1.
  package var amount: Int
  private let words: @Sendable () -> String

  /// Put together only when it is read: a search judges thousands of rotas of which nobody is told.
  package var sentence: String { words() }

  package init(
    members: [MemberID] = [], seats: [SeatID], days: DaySpan, amount: Int,
    sentence: @autoclosure @escaping @Sendable () -> String
  ) {
    self.members = members
    self.seats = seats.sorted()
    self.days = days
    self.amount = max(1, amount)
    words = sentence
  }

  /// A breach of one member's by some of their shifts; nil when there are none, for then nobody did anything.
  package init?(
    by member: Member, _ shifts: [HeldShift], amount: Int, sentence: @autoclosure @escaping @Sendable () -> String
  ) {
    guard let first = shifts.map(\.day).min(), let last = shifts.map(\.day).max() else { return nil }
    self.init(
      members: [member.id], seats: shifts.map(\.seat), days: DaySpan(first, through: last), amount: amount,
      sentence: sentence())
  }
}
