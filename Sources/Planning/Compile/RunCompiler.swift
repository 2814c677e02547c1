import Rota
import Scheduling

/// Compiles rules on unbroken runs of days: duty days, severe days and standby in a row, and days without standby.
struct RunCompiler {
  let context: CompileContext
  let table: PatternTable

  func runs() -> [Problem.Run] {
    let dutyDays = context.rule(MaxConsecutiveDutyDays.self).map { rule in
      Problem.Run(
        members: table.patterns(where: { $0.isWork || rule.flag(MaxConsecutiveDutyDays.countsStandby) }),
        max: rule.number(MaxConsecutiveDutyDays.days), maxPenalty: rule.penalty)
    }
    let severeDays = context.rule(MaxConsecutiveSevereDays.self).map { rule in
      Problem.Run(
        members: table.severePatterns(in: context.team), max: rule.number(MaxConsecutiveSevereDays.days),
        maxPenalty: rule.penalty)
    }
    return [dutyDays, severeDays, standbyDays, daysWithoutStandby, busyDays].compactMap(\.self)
      .filter { $0.members.contains(true) }
  }

  private var standby: [Bool] { table.patterns(where: { $0.kind == .standby }) }

  private var standbyDays: Problem.Run? {
    context.rule(MaxStandbyDays.self).map { rule in
      Problem.Run(members: standby, max: rule.number(MaxStandbyDays.days), maxPenalty: rule.penalty)
    }
  }

  /// Runs of days without standby between two stints. The evaluator counts missing weeks, the engine missing days, so
  /// that each day more is a step forward.
  private var daysWithoutStandby: Problem.Run? {
    guard standby.contains(true), let rule = context.rule(MinStandbyGapDays.self) else { return nil }
    return Problem.Run(
      members: standby.map { !$0 }, min: rule.number(MinStandbyGapDays.days),
      minPenalty: rule.isHard ? .hard(1) : .soft(max(1, rule.cost / 7)))
  }

  /// Days in a row with anything at all, so few that no stretch can last too long. Together with rests that are long
  /// enough between runs (see ``SuccessionCompiler``) this is stricter than the rule, which knows no dates.
  private var busyDays: Problem.Run? {
    guard let rule = context.rule(MinWeeklyRest.self), rule.isHard,
      let earliest = table.templates.map(\.start.minutes).min(), let latest = table.templates.map(\.end.minutes).max()
    else { return nil }
    // Clocks may go back within a stretch.
    let spare = rule.number(MinWeeklyRest.maxStretchHours) * 60 - (latest - earliest) - 60
    return Problem.Run(
      members: table.patterns.indices.map { $0 > 0 }, max: spare < 0 ? 0 : spare / 1440 + 1, maxPenalty: rule.penalty)
  }
}
