import Rota
import Scheduling

/// Compiles rules on unbroken runs of days: duty days, severe days, nights and standby days in a row.
struct RunCompiler {
  let context: CompileContext
  let table: PatternTable

  func runs() -> [Problem.Run] {
    let windows = WindowCompiler(context: context, table: table)
    return [
      run(MaxConsecutiveDutyDays.definition, "days") { rule in
        patterns { $0.isWork || rule.flag("countsStandby") }
      },
      run(MaxConsecutiveSevereDays.definition, "days") { _ in windows.severePatterns },
      run(MaxConsecutiveNights.definition, "nights") { _ in windows.nightPatterns },
      run(MaxStandbyDays.definition, "days") { _ in patterns { $0.kind == .standby } },
    ].compactMap(\.self)
  }

  private func patterns(where counts: (ShiftTemplate) -> Bool) -> [Bool] {
    table.patterns.map { pattern in pattern.contains { counts(table.templates[$0]) } }
  }

  private func run(_ definition: RuleDefinition, _ limit: String, members: (ActiveRule) -> [Bool]) -> Problem.Run? {
    guard let rule = context.rule(definition) else { return nil }
    let members = members(rule)
    guard members.contains(true) else { return nil }
    return Problem.Run(members: members, max: rule.number(limit), maxPenalty: rule.penalty)
  }
}
