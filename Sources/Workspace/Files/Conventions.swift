import Rota

/// What files may say beyond what is always the same: which rules there are, and in which format all is written.
struct Conventions: Sendable {
  let rulesShape: ObjectShape
  let format: Format

  init(rules: [RuleDefinition], format: Format) {
    rulesShape = RulesFile.shape(rules)
    self.format = format
  }
}
