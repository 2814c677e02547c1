package import Rota

/// One rule: its definition in words, and its evaluation on instants. Each has a file of its own.
package protocol Rule: Sendable {
  static var definition: RuleDefinition { get }
  init(_ values: RuleValues)
}

/// A rule on one member's time.
package protocol MemberRule: Rule {
  /// Every breach in the whole timeline, history included: the evaluator tells whom the plan may be blamed for.
  func breaches(of timeline: Timeline, in timetable: Timetable) -> [Breach]
}

/// A rule on cover: the shifts of the span, whoever holds them.
package protocol CoverRule: Rule {
  func breaches(in timetable: Timetable) -> [Breach]
}

/// A rule's numbers: what the team says, and the rule's own defaults where it says nothing.
package struct RuleValues: Sendable {
  private let given: [String: RuleValue]

  package init(_ given: [String: RuleValue] = [:]) { self.given = given }

  package func number(_ parameter: RuleDefinition.Parameter) -> Int {
    for case .number(let value)? in [given[parameter.name], parameter.value] {
      guard let range = parameter.range else { return value }
      return min(max(value, range.lowerBound), range.upperBound)
    }
    return 0
  }

  package func flag(_ parameter: RuleDefinition.Parameter) -> Bool {
    for case .flag(let value)? in [given[parameter.name], parameter.value] { return value }
    return false
  }

  package func time(_ parameter: RuleDefinition.Parameter) -> WallTime? {
    for case .time(let value)? in [given[parameter.name], parameter.value] { return value }
    return nil
  }
}
