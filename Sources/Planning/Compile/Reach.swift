import Rota

/// How far around the decided dates a team's rules look: the fixed days there are part of the problem.
///
/// ``NoHero`` and ``MaxWatchShare`` are not among them. They add up what was held before, and need no days for it.
enum Reach {
  /// What every rule on a few days sees: a week on real time, a stretch between long rests, a run of severe days.
  private static let least = 14

  /// Days before and after the decided ones that bear on them. Rules look both ways alike, for what is planned later may
  /// be what a shift of the span breaks a rule with.
  static func days(of team: Team) -> Int {
    func number<Law: Rule>(_ law: Law.Type, _ days: (ActiveRule<Law>) -> Int) -> Int {
      ActiveRule<Law>(in: team).map(days) ?? 0
    }
    let reaches = [
      number(MaxConsecutiveDutyDays.self) { $0.number(MaxConsecutiveDutyDays.days) },
      number(MaxStandbyDays.self) { $0.number(MaxStandbyDays.days) },
      number(MinStandbyGapDays.self) { $0.number(MinStandbyGapDays.days) },
      number(MaxNightsPer28Days.self) { _ in MaxNightsPer28Days.window },
      number(MaxWeekends.self) { 7 * $0.number(MaxWeekends.of) },
    ]
    // A day more, for what starts the evening before it counts.
    return reaches.reduce(least, max) + 1
  }
}
