import Rota
import Scheduling

/// Compiles bounds on real time: so many hours on duty or reachable in any 168 and any 24, so many of work in any 168.
struct RollingCompiler {
  /// What is the same for everybody of the site.
  private let around: [Problem.Rolling]
  private let weeklyHours: ActiveRule<MaxWeeklyHours>?
  private let work: [[Range<Int>]]

  init(context: CompileContext, table: PatternTable) {
    around = RollingCompiler.around(context, table)
    weeklyHours = context.rule(MaxWeeklyHours.self).flatMap { $0.isHard ? $0 : nil }
    work = weeklyHours == nil ? [] : RollingCompiler.stretches(context, table, of: \.isWork)
  }

  func rollings(for member: Member) -> [Problem.Rolling] {
    guard let weeklyHours else { return around }
    let most = weeklyHours.number(MaxWeeklyHours.hours) * 60 * member.fullTimePercent / 100
    return around + [
      Problem.Rolling(stretches: work, window: MaxWeeklyHours.window, max: most, penalty: weeklyHours.penalty)
    ]
  }

  private static func around(_ context: CompileContext, _ table: PatternTable) -> [Problem.Rolling] {
    guard let rule = context.rule(NeverRoundTheClock.self) else { return [] }
    let all = stretches(context, table) { _ in true }
    let week = Problem.Rolling(
      stretches: all, window: 168 * 60, max: rule.number(NeverRoundTheClock.weekHours) * 60, penalty: rule.penalty)
    // Two days settle the 24 hours between them, unless a shift runs so far into the next that three dates meet.
    guard threeDatesMeet(in: table) else { return [week] }
    let day = Problem.Rolling(
      stretches: all, window: 24 * 60, max: rule.number(NeverRoundTheClock.dayHours) * 60, penalty: rule.penalty)
    return [week, day]
  }

  /// By day and pattern.
  private static func stretches(
    _ context: CompileContext, _ table: PatternTable, of isCounted: (ShiftTemplate) -> Bool
  ) -> [[Range<Int>]] {
    (0..<context.days.count).flatMap { day in
      table.patterns.indices.map { pattern in
        table.shifts(of: pattern, on: day).filter { isCounted($0.template) }.map { shift in
          context.minute(shift.interval.start)..<context.minute(shift.interval.end)
        }
      }
    }
  }

  /// Whether some 24 hours may hold the end of one date's shift, all of the next date, and the start of a third's.
  private static func threeDatesMeet(in table: PatternTable) -> Bool {
    guard let earliest = table.templates.map(\.start.minutes).min(),
      let latest = table.templates.map(\.end.minutes).max()
    else { return false }
    // An hour or two for clocks that change.
    return latest - 1440 + 120 > earliest
  }
}
