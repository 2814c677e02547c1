package import Rota

/// Every rule there is: what files, screens, help and the evaluator all read.
package enum RuleCatalog {
  /// The definitions of all rules, in the order in which they are shown.
  package static let all: [RuleDefinition] = rules.map { $0.definition }

  package static func definition(_ id: RuleID) -> RuleDefinition? { all.first { $0.id == id } }

  /// How a team has set a rule: as its file says, or as the rule is by itself. A rule that protects people from more
  /// than a plan can weigh stays hard whatever a file says.
  package static func setting(of definition: RuleDefinition, in team: Team) -> RuleSetting {
    var setting = team.rules[definition.id] ?? RuleSetting(level: definition.level)
    if !definition.mayBeSoftened { setting.level = .hard }
    return setting
  }

  /// A rule's numbers in a team.
  package static func values(of definition: RuleDefinition, in team: Team) -> RuleValues {
    RuleValues(setting(of: definition, in: team).parameters)
  }

  static let rules: [any Rule.Type] = [
    NeverRoundTheClock.self, NoHero.self, NoOverlap.self,
    Employed.self, OwnSite.self, Skills.self, Availability.self, MaterialChoice.self, LeaveIsHard.self,
    MinDailyRest.self, MaxWatchShare.self, MaxRotaShareOfContract.self, MaxConsecutiveDutyDays.self, MaxWeekends.self,
    MaxSevereMinutesPerDay.self, MaxSevereDaysPer7.self, MaxConsecutiveSevereDays.self, SoftLanding.self,
    BackupForEveryWatch.self, ContinuousCover.self,
  ]
}
