package import Rota

/// One broken rule, with the people and seats it concerns, in words.
package struct Finding: Hashable, Sendable {
  package var rule: RuleID
  /// `hard`: a breach. `soft`: shown and costs. Never `off`.
  package var level: RuleSetting.Level
  /// Empty for findings about cover, which concern nobody in particular.
  package var members: [MemberID]
  /// The seats whose holders make it so, sorted.
  package var seats: [SeatID]
  /// The dates it touches.
  package var days: DaySpan
  /// How far beyond the rule, in the rule's own unit (minutes, days, shifts); at least 1.
  package var amount: Int
  /// One whole sentence, names and duties in it.
  package var sentence: String
  /// True where it lies wholly in the past: listed, never scored.
  package var isHistory: Bool

  package init(
    rule: RuleID, level: RuleSetting.Level, members: [MemberID] = [], seats: [SeatID] = [], days: DaySpan, amount: Int,
    sentence: String, isHistory: Bool = false
  ) {
    self.rule = rule
    self.level = level
    self.members = members
    self.seats = seats
    self.days = days
    self.amount = amount
    self.sentence = sentence
    self.isHistory = isHistory
  }
}
