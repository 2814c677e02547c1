import Rota
import Scheduling

/// Compiles bounds on real time: so many hours on duty or reachable in any 168 and any 24, so many of work in any 168.
struct RollingCompiler {
  let context: CompileContext
  let table: PatternTable

  func rollings() -> [Problem.Rolling] {
    var rollings: [Problem.Rolling] = []
    if let rule = context.rule(NeverRoundTheClock.self) {
      let all = stretches { _ in true }
      rollings.append(
        Problem.Rolling(
          stretches: all, window: 168 * 60, max: rule.number(NeverRoundTheClock.weekHours) * 60, penalty: rule.penalty))
      // Two days settle the 24 hours between them, unless a shift runs so far into the next that three dates meet.
      if threeDatesMeet {
        rollings.append(
          Problem.Rolling(
            stretches: all, window: 24 * 60, max: rule.number(NeverRoundTheClock.dayHours) * 60, penalty: rule.penalty))
      }
    }
    if let rule = context.rule(MaxWeeklyHours.self), rule.isHard {
      rollings.append(
        Problem.Rolling(
          stretches: stretches(of: \.isWork), window: MaxWeeklyHours.window,
          max: rule.number(MaxWeeklyHours.hours) * 60, penalty: rule.penalty))
    }
    return rollings
  }

  /// By day and pattern.
  private func stretches(of isCounted: (ShiftTemplate) -> Bool) -> [[Range<Int>]] {
    (0..<context.days.count).flatMap { day in
      table.patterns.indices.map { pattern in
        table.shifts(of: pattern, on: day).filter { isCounted($0.template) }.map { shift in
          context.minute(shift.interval.start)..<context.minute(shift.interval.end)
        }
      }
    }
  }

  /// Whether some 24 hours may hold the end of one date's shift, all of the next date, and the start of a third's.
  private var threeDatesMeet: Bool {
    guard let earliest = table.templates.map(\.start.minutes).min(),
      let latest = table.templates.map(\.end.minutes).max()
    else { return false }
    // An hour or two for clocks that change.
    return latest - 1440 + 120 > earliest
  }
}
