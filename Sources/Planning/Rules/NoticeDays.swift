package import Rota

/// A published shift that begins soon stays with who holds it: whoever would gain another has to agree.
///
/// No timeline breaks it, for a rota does not tell when it was published; ``Notice`` asks for the yes when it changes.
package struct NoticeDays: Rule {
  package static let definition = RuleDefinition(
    id: "noticeDays", sentence: "Published shifts that begin soon change hands only with a yes",
    source: "Oregon: 14 days, shifts announced later may be declined", level: .soft, parameters: [days])

  package static let days = RuleDefinition.Parameter("days", .number(14), in: 0...56, "days before a published shift")

  package let days: Int

  package init(_ values: RuleValues) { days = values.number(Self.days) }
}
