/// A rule as the program knows it: its sentence, its source, its numbers, and how far a team may bend it.
///
/// Planning defines one beside each rule's evaluation; files and screens are checked and written from the same value.
package struct RuleDefinition: Hashable, Sendable {
  package let id: RuleID
  /// The rule in plain words: "Nobody is on around the clock".
  package let sentence: String
  /// Where it comes from, for the reader who asks.
  package let source: String
  package let level: RuleSetting.Level
  /// False for leave, material, daily rest and `neverRoundTheClock`: no team file may make these soft or switch them off.
  package let mayBeSoftened: Bool
  /// Cost of one unit of breach when soft.
  package let weight: Int
  package let parameters: [Parameter]

  /// One number, switch or time of a rule.
  package struct Parameter: Hashable, Sendable {
    package let name: String
    package let value: RuleValue
    /// The numbers allowed; nil for switches and times.
    package let range: ClosedRange<Int>?
    /// What it means and its unit: "hours off in every 24".
    package let meaning: String

    package init(_ name: String, _ value: RuleValue, in range: ClosedRange<Int>? = nil, _ meaning: String) {
      self.name = name
      self.value = value
      self.range = range
      self.meaning = meaning
    }
  }

  package init(
    id: RuleID, sentence: String, source: String, level: RuleSetting.Level, mayBeSoftened: Bool = true,
    weight: Int = 1, parameters: [Parameter] = []
  ) {
    self.id = id
    self.sentence = sentence
    self.source = source
    self.level = level
    self.mayBeSoftened = mayBeSoftened
    self.weight = weight
    self.parameters = parameters
  }
}
