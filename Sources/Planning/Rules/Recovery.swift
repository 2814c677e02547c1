package import Rota

/// Rest that follows relief, and a shift that went beyond its plan.
///
/// It is booked as leave, which no plan breaks; no timeline breaks this rule itself. See ``TimeOff``.
package struct Recovery: Rule {
  package static let definition = RuleDefinition(
    id: "recovery", sentence: "Rest follows relief, and a shift that went beyond its plan",
    source: "Ours; NHS: exception reports are answered with time off", level: .soft,
    parameters: [reliefDays, restDays, longerMinutes])

  package static let reliefDays = RuleDefinition.Parameter(
    "reliefDays", .number(2), in: 0...14, "days off after the day of relief")
  package static let restDays = RuleDefinition.Parameter(
    "restDays", .number(1), in: 0...7, "days off after a shift that went beyond its plan")
  package static let longerMinutes = RuleDefinition.Parameter(
    "longerMinutes", .number(60), in: 1...720, "minutes beyond the planned end from which rest is booked")

  package let reliefDays: Int
  package let restDays: Int
  private let longerMinutes: Int

  package init(_ values: RuleValues) {
    reliefDays = values.number(Self.reliefDays)
    restDays = values.number(Self.restDays)
    longerMinutes = values.number(Self.longerMinutes)
  }

  /// As a team has set it; nil where it has switched it off.
  package static func of(_ team: Team) -> Recovery? {
    let setting = RuleCatalog.setting(of: definition, in: team)
    return setting.level == .off ? nil : Recovery(RuleValues(setting.parameters))
  }

  /// Whether what went otherwise asks for rest.
  package func isOwed(for went: SeatRecord.Went) -> Bool {
    went.calledOut || went.missedRest || went.longerMinutes >= longerMinutes
  }
}
