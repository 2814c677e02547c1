import Rota

/// A rule as a team has set it, and how its breaches become findings.
struct AppliedRule: Sendable {
  let rule: any Rule
  let level: RuleSetting.Level
  let weight: Int

  var id: RuleID { type(of: rule).definition.id }

  func finding(_ breach: Breach, isHistory: Bool) -> Finding {
    Finding(
      rule: id, level: level, members: breach.members, seats: breach.seats, days: breach.days,
      amount: breach.amount, sentence: breach.sentence, isHistory: isHistory)
  }

  /// The finding that a breach comes to; nil where the plan is not to blame for it.
  func finding(_ breach: Breach, before: [Breach], span: DaySpan) -> Finding? {
    blamed(breach, before: before, span: span).map { finding($0.breach, isHistory: $0.isHistory) }
  }

  /// The breach as far as the plan is to blame for it: its amount less what history alone had run up with the same
  /// seats; nil where the plan adds nothing, or the breach lies wholly after the span.
  func blamed(_ breach: Breach, before: [Breach], span: DaySpan) -> (breach: Breach, isHistory: Bool)? {
    if breach.seats.allSatisfy({ $0.day < span.start }) { return (breach, true) }
    guard breach.seats.contains(where: { span.contains($0.day) }) else { return nil }
    let seats = Set(breach.seats)
    let owed = before.filter { !seats.isDisjoint(with: $0.seats) }.map(\.amount).max() ?? 0
    guard breach.amount > owed else { return nil }
    var blamed = breach
    blamed.amount -= owed
    return (blamed, false)
  }
}
