import Planning
import Rota

/// A rule as the team has set it, and what it says of the dates shown.
struct RuleLine: Hashable, Sendable {
  let definition: RuleDefinition
  let setting: RuleSetting
  /// What the plan can be blamed for, breaches first; nothing before the rules have spoken.
  let findings: [Finding]

  /// What a parameter is set to.
  func value(_ parameter: RuleDefinition.Parameter) -> RuleValue {
    setting.parameters[parameter.name] ?? parameter.value
  }

  /// Whether the team says anything of it that the rule does not say by itself.
  var isChanged: Bool { setting != RuleSetting(level: definition.level) }

  /// `hard`, `soft`, `off`, or `always` where nobody may soften it.
  var levelWord: String { definition.mayBeSoftened ? setting.level.rawValue : "always" }

  /// `11, no`: the values alone.
  var values: String { definition.parameters.map { value($0).words }.joined(separator: ", ") }

  /// `hours 11, countsStandby no`.
  var namedValues: String {
    definition.parameters.map { "\($0.name) \(value($0).words)" }.joined(separator: ", ")
  }
}

extension AppState {
  /// Every rule that the filter lets through, in the order of the catalogue.
  var ruleLines: [RuleLine] {
    let findings = isJudged ? Dictionary(grouping: shown.openFindings, by: \.rule) : [:]
    let filter = lists[.rules]?.filter ?? ""
    let rules =
      filter.isEmpty ? RuleCatalog.all : RuleCatalog.all.filter { Match.words(filter, in: "\($0.sentence) \($0.id)") }
    return rules.map { definition in
      RuleLine(
        definition: definition, setting: RuleCatalog.setting(of: definition, in: team),
        findings: findings[definition.id] ?? [])
    }
  }

  /// The chosen rule.
  var ruleLine: RuleLine? {
    let lines = ruleLines
    return lines.indices.contains(rules.chosen) ? lines[rules.chosen] : nil
  }
}

extension RuleValue {
  /// `11`, `yes`, `16:00`.
  var words: String {
    switch self {
    case .number(let number): "\(number)"
    case .flag(let flag): flag ? "yes" : "no"
    case .time(let time): time.description
    }
  }
}
