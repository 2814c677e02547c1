import Rota

/// `rules.json`: what the team says of each rule.
enum RulesFile {
  static func shape(_ rules: [RuleDefinition]) -> ObjectShape {
    ObjectShape([
      .required("format", .number(1...Format.largest), "The version of the files' format."),
      .required(
        "rules",
        .object(ObjectShape(rules.map { .optional($0.id.text, .object(setting($0)), $0.sentence) }, isClosed: true)),
        "Each rule of which the team says anything."),
    ])
  }

  private static func setting(_ rule: RuleDefinition) -> ObjectShape {
    let levels = rule.mayBeSoftened ? RuleSetting.Level.allCases : [.hard]
    let advice = rule.mayBeSoftened ? "" : "This rule protects people and cannot be softened or switched off."
    return ObjectShape(
      [
        .required(
          "level", .text(.choice(levels.map(\.rawValue), advice: advice)),
          rule.mayBeSoftened ? "How strongly it binds." : "It always binds."),
        .optional("weight", .number(weights), "The cost of one unit of breach when soft."),
        .optional("softened", .day, "When a lead softened it."),
      ] + rule.parameters.map { .optional($0.name, shape(of: $0), $0.meaning) }, isClosed: true)
  }

  static let weights = 0...1_000_000

  private static func shape(of parameter: RuleDefinition.Parameter) -> Shape {
    switch parameter.value {
    case .number: .number(parameter.range ?? 0...1_000_000)
    case .flag: .flag
    case .time: .text(.time(0...2879))
    }
  }

  /// A setting of any rule, also of one that respite no longer has: what the journal keeps.
  static let anySetting = Shape.table(
    keys: .id, values: .either([.text(.free), .number(Int.min...Int.max), .flag]))

  static func settings(_ node: JSONNode) -> [RuleID: RuleSetting]? {
    guard let rules = node["rules"]?.members else { return nil }
    var settings: [RuleID: RuleSetting] = [:]
    for rule in rules {
      guard let setting = RuleSetting(rule.value) else { return nil }
      settings[RuleID(rule.key)] = setting
    }
    return settings
  }

  static func json(_ settings: [RuleID: RuleSetting]) -> JSON {
    .object(Dictionary(settings.map { ($0.key.text, $0.value.json) }, uniquingKeysWith: { first, _ in first }))
  }
}

extension RuleSetting {
  private static let words: Set<String> = ["level", "weight", "softened"]

  init?(_ node: JSONNode) {
    guard let level: Level = node.choice("level") else { return nil }
    var parameters: [String: RuleValue] = [:]
    for member in node.members where !Self.words.contains(member.key) {
      guard let value = RuleValue(member.value) else { return nil }
      parameters[member.key] = value
    }
    self.init(
      level: level, weight: node["weight"]?.integer, parameters: parameters, softened: node.day("softened"))
  }

  var json: JSON {
    .object(
      parameters.mapValues(\.json).merging(["level": .string(level.rawValue)]) { _, last in last },
      optional: ["softened": softened.map(JSON.day), "weight": weight.map(JSON.integer)])
  }
}

extension RuleValue {
  fileprivate init?(_ node: JSONNode) {
    switch node.content {
    case .integer(let number): self = .number(number)
    case .bool(let flag): self = .flag(flag)
    case .string(let text):
      guard let time = WallTime(text) else { return nil }
      self = .time(time)
    default: return nil
    }
  }

  fileprivate var json: JSON {
    switch self {
    case .number(let number): .integer(number)
    case .flag(let flag): .bool(flag)
    case .time(let time): .string(time.description)
    }
  }
}
