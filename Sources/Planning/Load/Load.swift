package import Rota

/// How near one member is to the limits that protect them: the nearest one counts, and is told with its numbers.
///
/// Nothing is weighed or added up, so that every figure can be checked by hand, and a bad week is not made good by quiet
/// ones. It is made of the rota alone.
package struct Load: Hashable, Sendable {
  /// Every limit of which anything is used.
  package let uses: [RuleUse]
  /// Weeks before the dates in which anybody held anything: what lies before them is unknown, not free.
  package let knownWeeks: Int

  /// In the order in which the first is the cause where two are equally near.
  private static let rules: [any LimitedRule.Type] = [
    MaxNightsPer28Days.self, MaxConsecutiveNights.self, MaxWatchShare.self, MaxWeeklyHours.self,
    MaxConsecutiveDutyDays.self, MaxWeekends.self, MaxSevereMinutesPerDay.self, MaxSevereDaysPer7.self,
    DetachBlock.self,
  ]

  /// What rules on severe material say; it is told to the member alone.
  package static let exposure: Set<RuleID> = [
    MaxSevereMinutesPerDay.definition.id, MaxSevereDaysPer7.definition.id,
  ]

  package init(of timeline: Timeline, in timetable: Timetable) {
    knownWeeks = timetable.planned.count
    uses = Load.rules.compactMap { type in
      let setting = RuleCatalog.setting(of: type.definition, in: timetable.team)
      guard setting.level != .off else { return nil }
      return type.init(RuleValues(setting.parameters)).use(of: timeline, in: timetable)
    }
  }

  package init(uses: [RuleUse], knownWeeks: Int) {
    self.uses = uses
    self.knownWeeks = knownWeeks
  }

  /// The same for other eyes than the member's own.
  package var withoutExposure: Load {
    Load(uses: uses.filter { !Load.exposure.contains($0.rule) }, knownWeeks: knownWeeks)
  }

  /// The limit that is nearest; nil where nothing of any is used.
  package var nearest: RuleUse? {
    uses.reduce(nil) { nearest, use in
      guard let nearest else { return use }
      return use.isNearer(than: nearest) ? use : nearest
    }
  }

  package var nearness: RuleUse.Nearness { nearest?.nearness ?? .comfortable }
}
