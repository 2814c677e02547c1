import Planning
import Rota

/// The lists a rule offers.
extension AppState {
  /// What of a rule can be changed.
  func ruleChoices(_ line: RuleLine) -> Choices {
    let rule = line.definition
    var items = [
      Choice(
        "level", mark: rule.mayBeSoftened ? .none : .disabled,
        note: rule.mayBeSoftened ? line.setting.level.meaning(weight: line.weight) : rule.whyAlways,
        outcome: rule.mayBeSoftened ? .rule(.askLevel) : .nothing)
    ]
    items += rule.parameters.map { parameter in
      Choice(parameter.name, note: line.sentence(parameter), outcome: .rule(.askValue(parameter.name)))
    }
    if line.setting.level == .soft {
      items.append(
        Choice("weight", note: "\(line.weight): what one unit of breach costs.", outcome: .rule(.askWeight)))
    }
    if line.isChanged {
      items.append(
        Choice("reset", note: "Everything as the rule is by itself.", outcome: .rule(.propose(.reset))))
    }
    return Choices(title: rule.sentence, items: items)
  }

  func levelChoices(_ line: RuleLine) -> Choices {
    let items = RuleSetting.Level.allCases.map { level in
      Choice(level.rawValue, note: level.meaning(weight: line.weight), outcome: .rule(.propose(.level(level))))
    }
    var choices = Choices(title: "How strongly does it bind?", items: items)
    choices.choose(RuleSetting.Level.allCases.firstIndex(of: line.setting.level) ?? 0)
    return choices
  }

  func flagChoices(_ line: RuleLine, _ parameter: RuleDefinition.Parameter) -> Choices {
    let items = [true, false].map { flag in
      let ownWord = parameter.value == .flag(flag) ? " So it is by itself." : ""
      let note = "\(flag ? "So it is" : "So it is not"): \(parameter.meaning).\(ownWord)"
      return Choice(
        RuleValue.flag(flag).words, note: note, outcome: .rule(.propose(.value(parameter.name, .flag(flag)))))
    }
    var choices = Choices(title: "\(line.definition.sentence): \(parameter.name)", items: items)
    choices.choose(line.value(parameter) == .flag(true) ? 0 : 1)
    return choices
  }

  /// What the chosen rule finds; choosing one goes there on the board.
  func findingChoices(of line: RuleLine) -> Choices {
    let items = line.findings.map { finding in
      Choice(
        Wording.dates(finding.days), mark: finding.level == .hard ? .couldNot : .atACost, note: finding.sentence,
        outcome: .go(place(of: finding)))
    }
    return Choices(title: line.definition.sentence, items: items)
  }
}

extension RuleLine {
  /// What one unit of breach costs where the rule is soft.
  var weight: Int { setting.weight ?? definition.weight }

  /// What the team has set otherwise than the rule's sentence tells: `100 per cent of contract hours, not 50.`
  var otherwise: [String] {
    definition.parameters.filter { value($0) != $0.value }
      .map { "\(value($0).words), not \($0.value.words): \($0.meaning)." }
  }

  /// `11: hours off in every 24; 8 to 16 are allowed.`
  func sentence(_ parameter: RuleDefinition.Parameter) -> String {
    let value = value(parameter)
    let allowed = parameter.range.map { "; \($0.lowerBound) to \($0.upperBound) are allowed" } ?? ""
    let ownValue = value == parameter.value ? "" : "; by itself it is \(parameter.value.words)"
    return "\(value.words): \(parameter.meaning)\(allowed)\(ownValue)."
  }
}

extension RuleDefinition {
  /// Why nobody may soften it.
  var whyAlways: String {
    "This rule is never weighed against a plan: it is always hard, and nobody can soften it or switch it off."
  }
}

extension RuleSetting.Level {
  /// The level in a sentence.
  func meaning(weight: Int) -> String {
    switch self {
    case .hard: "Hard: broken, it is a breach, and no search plans one."
    case .soft: "Soft: broken, it costs \(weight) a unit, and a search weighs it."
    case .off: "Off: it is not looked at."
    }
  }
}
