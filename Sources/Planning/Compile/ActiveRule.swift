import Rota
import Scheduling

/// A rule as one team has it, ready to be compiled: its numbers, and what a unit of breach means to the engine.
struct ActiveRule {
  let level: RuleSetting.Level
  private let weight: Int
  private let parameters: [String: RuleValue]

  /// The rule of that name in `team`, or nil where it is off.
  init?(_ definition: RuleDefinition, in team: Team) {
    let setting = team.rules[definition.id]
    level = setting?.level ?? definition.level
    guard level != .off else { return nil }
    weight = setting?.weight ?? definition.weight
    let defaults = definition.parameters.map { ($0.name, $0.value) }
    parameters = Dictionary(defaults, uniquingKeysWith: { first, _ in first })
      .merging(setting?.parameters ?? [:]) { _, own in own }
  }

  var isHard: Bool { level == .hard }
  var penalty: Problem.Penalty { isHard ? .hard(1) : .soft(weight) }
  /// What one unit costs where the rule is soft.
  var cost: Int { weight }

  func number(_ name: String) -> Int {
    if case .number(let value)? = parameters[name] { value } else { 0 }
  }

  func flag(_ name: String) -> Bool {
    if case .flag(let value)? = parameters[name] { value } else { false }
  }

  func time(_ name: String) -> WallTime? {
    if case .time(let value)? = parameters[name] { value } else { nil }
  }
}
