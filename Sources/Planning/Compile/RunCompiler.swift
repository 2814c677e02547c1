import Rota
import Scheduling

/// Compiles rules on unbroken runs of days: duty days and severe days in a row.
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
    return [dutyDays, severeDays].compactMap(\.self).filter { $0.members.contains(true) }
  }
}
