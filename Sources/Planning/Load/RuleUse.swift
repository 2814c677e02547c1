package import Rota

/// How much of one guardrail's limit somebody uses, in the rule's own window and unit.
package struct RuleUse: Hashable, Sendable {
  package let rule: RuleID
  /// What is counted: `nights in four weeks`.
  package let what: String
  package let value: Int
  package let limit: Int
  package let unit: Unit

  /// In what it is counted.
  package enum Unit: Hashable, Sendable {
    /// Nights, days, weekends: whole ones.
    case whole
    case minutes
  }

  package init(_ rule: RuleDefinition, _ what: String, _ value: Int, of limit: Int, _ unit: Unit = .whole) {
    self.rule = rule.id
    self.what = what
    self.value = value
    self.limit = limit
    self.unit = unit
  }

  /// `5 of 6`, `22 h of 60 h`.
  package var words: String {
    switch unit {
    case .whole: "\(value) of \(limit)"
    case .minutes: "\(Wording.length(minutes: value)) of \(Wording.length(minutes: limit))"
    }
  }

  /// What is left of the limit; less than nothing where it is passed.
  package var room: Int { limit - value }

  /// Whether more of this limit is used than of another's.
  package func isNearer(than other: RuleUse) -> Bool {
    // A limit of nothing is passed by anything, and untouched by nothing.
    guard limit > 0, other.limit > 0 else { return limit <= 0 && value > 0 && other.limit > 0 }
    return value * other.limit > other.value * limit
  }

  package var nearness: Nearness {
    if limit <= 0 { return value > 0 ? .over : .comfortable }
    if value > limit { return .over }
    if value * 100 >= limit * 85 { return .atTheEdge }
    return value * 100 >= limit * 60 ? .busy : .comfortable
  }

  /// How near a limit is, in the words of a screen: below 60 % of it, below 85 %, up to it, and beyond.
  package enum Nearness: Int, CaseIterable, Hashable, Comparable, Sendable {
    case comfortable, busy, atTheEdge, over

    package static func < (left: Nearness, right: Nearness) -> Bool { left.rawValue < right.rawValue }

    package var words: String {
      switch self {
      case .comfortable: "comfortable"
      case .busy: "busy"
      case .atTheEdge: "at the edge"
      case .over: "over"
      }
    }
  }
}
