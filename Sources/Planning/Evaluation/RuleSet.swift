package import Rota

/// A team's rules as they are set: which look, how strongly, with which numbers.
package struct RuleSet: Sendable {
  private let rules: [AppliedRule]

  package init(_ team: Team) {
    rules = RuleCatalog.rules.compactMap { type in
      let setting = RuleCatalog.setting(of: type.definition, in: team)
      guard setting.level != .off else { return nil }
      return AppliedRule(
        rule: type.init(RuleValues(setting.parameters)), level: setting.level,
        weight: setting.weight ?? type.definition.weight)
    }
  }

  /// Hard ones first, then by rule, day and member; each once.
  package func findings(in timetable: Timetable) -> [Finding] {
    let cover = rules.flatMap { applied in
      (applied.rule as? any CoverRule)?.breaches(in: timetable).map { applied.finding($0, isHistory: false) } ?? []
    }
    return RuleSet.ordered(cover + timetable.timelines.flatMap { findings(of: $0, in: timetable) })
  }

  /// What the rules on a member's time say of one timeline, blaming the plan only for what it adds.
  package func findings(of timeline: Timeline, in timetable: Timetable) -> [Finding] {
    RuleSet.ordered(
      rules.flatMap { applied in
        RuleSet.blamed(applied, timeline, timetable).map { applied.finding($0.breach, isHistory: $0.isHistory) }
      })
  }

  /// How far the plan breaks each rule on a member's time, rule by rule and without a word: what a search asks for.
  func excesses(of timeline: Timeline, in timetable: Timetable) -> [Excess] {
    rules.map { applied in
      let told = Set(
        RuleSet.blamed(applied, timeline, timetable).filter { !$0.isHistory }.map {
          Told(seats: $0.breach.seats, days: $0.breach.days, amount: $0.breach.amount)
        })
      return Excess(isHard: applied.level == .hard, weight: applied.weight, amount: told.reduce(0) { $0 + $1.amount })
    }
  }

  /// How far one rule is broken, in its own unit; `weight` is what a unit costs where it is soft.
  struct Excess: Hashable {
    let isHard: Bool
    let weight: Int
    let amount: Int
  }

  /// What tells one breach of a rule by one member from another.
  private struct Told: Hashable {
    let seats: [SeatID]
    let days: DaySpan
    let amount: Int
  }

  private static func blamed(
    _ applied: AppliedRule, _ timeline: Timeline, _ timetable: Timetable
  ) -> [(breach: Breach, isHistory: Bool)] {
    guard !timeline.shifts.isEmpty, let rule = applied.rule as? any MemberRule else { return [] }
    let breaches = rule.breaches(of: timeline, in: timetable)
    if breaches.isEmpty { return [] }
    let past = timeline.keeping { $0.part == .history }
    let before = past.shifts.isEmpty ? [] : rule.breaches(of: past, in: timetable)
    return breaches.compactMap { applied.blamed($0, before: before, span: timetable.span) }
  }

  /// Σ weight × amount of what is soft.
  package func cost(of findings: [Finding]) -> Int {
    let weights = Dictionary(rules.map { ($0.id, $0.weight) }, uniquingKeysWith: { first, _ in first })
    return findings.filter { $0.level == .soft }.reduce(0) { $0 + $1.amount * (weights[$1.rule] ?? 0) }
  }

  /// By everything a finding says, so that no two are in an order of chance.
  private static func ordered(_ findings: [Finding]) -> [Finding] {
    Set(findings).sorted { left, right in
      if left.level != right.level { return left.level == .hard }
      let (former, latter) = (left.order, right.order)
      if former != latter { return former < latter }
      if left.members != right.members { return left.members.lexicographicallyPrecedes(right.members) }
      if left.seats != right.seats { return left.seats.lexicographicallyPrecedes(right.seats) }
      return (left.amount, left.isHistory ? 1 : 0) < (right.amount, right.isHistory ? 1 : 0)
    }
  }
}

extension Finding {
  /// What a list goes by first.
  fileprivate var order: (RuleID, Day, MemberID, String, Day) {
    (rule, days.start, members.first ?? "", sentence, days.end)
  }
}
