import Rota

/// A change to one rule, wished for and not yet made.
enum RuleEdit: Hashable, Sendable {
  case level(RuleSetting.Level)
  case value(String, RuleValue)
  case weight(Int)
  /// Everything as the rule is by itself.
  case reset
}

/// What choosing a line of a rule's list does.
enum RuleStep: Hashable, Sendable {
  case askLevel
  /// Asks for a parameter, by name.
  case askValue(String)
  case askWeight
  case propose(RuleEdit)
}

extension RuleDefinition {
  /// The setting after an edit; nil where it says nothing that the rule does not say by itself.
  ///
  /// A rule that becomes weaker than it is by itself carries the date of it, the date on which it first did so at this
  /// level; one that is as strong again carries none.
  func setting(_ setting: RuleSetting, after edit: RuleEdit, on today: Day) -> RuleSetting? {
    var changed = setting
    switch edit {
    case .level(let level):
      changed.level = level
      changed.softened = level.strength >= self.level.strength ? nil : level == setting.level ? setting.softened : today
      if level != .soft { changed.weight = nil }
    case .value(let name, let value):
      let ownValue = parameters.first { $0.name == name }?.value
      changed.parameters[name] = value == ownValue ? nil : value
    case .weight(let weight): changed.weight = weight == self.weight ? nil : weight
    case .reset: return nil
    }
    return changed == RuleSetting(level: self.level) ? nil : changed
  }

  /// `level from hard to soft`, `hours from 11 to 12`: what an edit changes, in a few words.
  func words(for edit: RuleEdit, from setting: RuleSetting) -> String {
    switch edit {
    case .level(let level): return "level from \(setting.level.rawValue) to \(level.rawValue)"
    case .value(let name, let value):
      let before = setting.parameters[name] ?? parameters.first { $0.name == name }?.value
      return "\(name) from \(before?.words ?? "nothing") to \(value.words)"
    case .weight(let weight): return "weight from \(setting.weight ?? self.weight) to \(weight)"
    case .reset: return "as it is by itself"
    }
  }
}

extension RuleSetting.Level {
  /// How much it binds, beside the others.
  var strength: Int {
    switch self {
    case .hard: 2
    case .soft: 1
    case .off: 0
    }
  }
}
