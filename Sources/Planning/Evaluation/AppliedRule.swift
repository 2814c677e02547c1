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

  /// The breach as far as the plan is to blame for it: its amount less what history alone had run up with the same
  /// seats; nil where the plan adds nothing, or the breach lies wholly after the span.
  func finding(_ breach: Breach, before: [Breach], span: DaySpan) -> Finding? {
    if breach.seats.allSatisfy({ $0.day < span.start }) { return finding(breach, isHistory: true) }
    guard breach.seats.contains(where: { span.contains($0.day) }) else { return nil }
    let seats = Set(breach.seats)
    let owed = before.filter { !seats.isDisjoint(with: $0.seats) }.map(\.amount).max() ?? 0
    guard breach.amount > owed else { return nil }
    var blamed = breach
    blamed.amount -= owed
    return finding(blamed, isHistory: false)
  }
}
