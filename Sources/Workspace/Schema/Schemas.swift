package import Rota

/// The JSON Schema (draft 2020-12) of each kind of file.
package enum Schemas {
  /// The names of the kinds, in the order in which they are listed.
  package static let kinds = ["team", "member", "duty", "rules", "calendar", "leave", "rota", "journal"]

  /// The schema of a kind as JSON text, or nil where there is no such kind.
  package static func schema(of kind: String, rules: [RuleDefinition]) -> String? { nil }
}
