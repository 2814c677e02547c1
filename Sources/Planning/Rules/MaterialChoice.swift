package import Rota

/// Nobody holds a shift with a topic they do not take.
///
/// It is listed among the rules, for people may know that it protects them, and judged by ``Availability`` together with
/// days not worked: findings of its own would tell what somebody chose.
package struct MaterialChoice: Rule {
  package static let definition = RuleDefinition(
    id: "materialChoice", sentence: "Chosen material only", source: "Control increases resilience: Dart Center",
    level: .hard, mayBeSoftened: false, weight: 20)

  package init(_ values: RuleValues) {}
}
