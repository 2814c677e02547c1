import Rota
import Scheduling

/// Compiles the long half of "nobody is on around the clock": so many hours in any 168, on instants.
struct RollingCompiler {
  let context: CompileContext
  let table: PatternTable

  func rollings() -> [Problem.Rolling] {
    guard let rule = context.rule(NeverRoundTheClock.self) else { return [] }
    let stretches = (0..<context.days.count).flatMap { day in
      table.patterns.indices.map { pattern in
        table.shifts(of: pattern, on: day).map { shift in
          context.minute(shift.interval.start)..<context.minute(shift.interval.end)
        }
      }
    }
    return [
      Problem.Rolling(
        stretches: stretches, window: 168 * 60, max: rule.number(NeverRoundTheClock.weekHours) * 60,
        penalty: rule.penalty)
    ]
  }
}
