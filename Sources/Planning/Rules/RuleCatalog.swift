package import Rota

/// Every rule there is: what files, screens, help and the evaluator all read.
///
/// What people are promised elsewhere and no rule here looks at:
///
/// - averages over 17 weeks, of hours a week and of hours a night: they need the hours people work outside the rota, which
///   no file holds;
/// - a watch a quarter, to keep in practice;
/// - incidents: how many in a duty, for no file records them;
/// - breaks within a duty, and from severe material, which are people's own to take.
///
/// How much of a share joiners and returners take is the ledgers' business; it lowers no cap of these rules.
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
    Employed.self, OwnSite.self, Skills.self, ShadowBeforeSolo.self, Availability.self, MaterialChoice.self,
    LeaveIsHard.self,
    MinDailyRest.self, MinWeeklyRest.self, MaxWeeklyHours.self, MaxRotaShareOfContract.self, MaxWatchShare.self,
    MaxDutyHours.self, MaxDemandingDutyHours.self, MaxConsecutiveDutyDays.self,
    MaxConsecutiveNights.self, RestAfterNights.self, MaxNightsPer28Days.self, ForwardRotation.self,
    MaxWeekends.self, KeepWeekendsWhole.self, MaxStandbyDays.self, MinStandbyGapDays.self,
    MaxSevereMinutesPerDay.self, SevereByDay.self, SevereLatestEnd.self, MaxSevereDaysPer7.self,
    MaxConsecutiveSevereDays.self, SevereRecovery.self, SevereNoOvertime.self, MaxModerateMinutesPerDay.self,
    SevereNeedsBuddy.self, DetachBlock.self, SoftLanding.self,
    BackupForEveryWatch.self, ContinuousCover.self, NoticeDays.self, Recovery.self,
  ]
}
