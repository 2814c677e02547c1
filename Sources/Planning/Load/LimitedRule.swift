import Rota

/// A rule with a limit that somebody can be near to, and not only within or beyond.
package protocol LimitedRule: MemberRule {
  /// How much of the limit is used where it is used most, in any window that touches the dates of `timetable`; nil where
  /// nothing is.
  func use(of timeline: Timeline, in timetable: Timetable) -> RuleUse?
}

extension LimitedRule {
  /// A use of something; nil of nothing.
  func use(_ what: String, _ value: Int?, of limit: Int, _ unit: RuleUse.Unit = .whole) -> RuleUse? {
    guard let value, value > 0 else { return nil }
    return RuleUse(Self.definition, what, value, of: limit, unit)
  }
}
