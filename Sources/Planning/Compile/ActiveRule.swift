import Rota
import Scheduling

/// A rule as one team has it, ready to be compiled: its numbers, and what a unit of breach means to the engine.
struct ActiveRule<Law: Rule> {
  let isHard: Bool
  /// What one unit costs the engine where the rule is soft.
  let cost: Int
  let values: RuleValues

  /// The rule as `team` has set it, or nil where it is off.
  init?(in team: Team) {
    let setting = RuleCatalog.setting(of: Law.definition, in: team)
    guard setting.level != .off else { return nil }
    isHard = setting.level == .hard
    cost = (setting.weight ?? Law.definition.weight) * CostScale.soft
    values = RuleCatalog.values(of: Law.definition, in: team)
  }

  var penalty: Problem.Penalty { isHard ? .hard(1) : .soft(cost) }

  /// What one unit costs on a single date; nothing where the rule is hard, for what breaks it is then no option.
  var softCost: Int { isHard ? 0 : cost }

  func number(_ parameter: RuleDefinition.Parameter) -> Int { values.number(parameter) }
  func flag(_ parameter: RuleDefinition.Parameter) -> Bool { values.flag(parameter) }
  func time(_ parameter: RuleDefinition.Parameter) -> WallTime? { values.time(parameter) }
}
