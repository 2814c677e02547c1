/// What a team says of one rule: whether it is on, how strongly, and with which numbers.
package struct RuleSetting: Hashable, Sendable {
  package var level: Level
  /// How dear one unit of breach is when the rule is soft; nil for the rule's own weight.
  package var weight: Int?
  /// Only what the team says differently from the rule's own defaults.
  package var parameters: [String: RuleValue]
  /// The date on which a lead softened the rule; shown with every finding.
  package var softened: Day?

  package enum Level: String, CaseIterable, Codable, Hashable, Sendable {
    /// Broken: a breach, and the plan is refused.
    case hard
    /// Broken: a cost, and shown.
    case soft
    /// Not looked at.
    case off
  }

  package init(level: Level, weight: Int? = nil, parameters: [String: RuleValue] = [:], softened: Day? = nil) {
    self.level = level
    self.weight = weight
    self.parameters = parameters
    self.softened = softened
  }
}

/// A rule's parameter: a whole number (hours, minutes, days, per cent), a switch, or a wall time.
package enum RuleValue: Hashable, Sendable {
  case number(Int)
  case flag(Bool)
  case time(WallTime)
}
