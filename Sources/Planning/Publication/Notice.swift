package import Rota

/// The days before a published shift in which nobody gains it without their yes; see ``NoticeDays``.
package struct Notice: Hashable, Sendable {
  /// None where the team has switched the rule off.
  package let days: Int

  package init(_ team: Team) {
    let setting = RuleCatalog.setting(of: NoticeDays.definition, in: team)
    days = setting.level == .off ? 0 : NoticeDays(RuleValues(setting.parameters)).days
  }

  /// Whether what begins on `day` begins within the notice, seen from `today`.
  package func isShort(_ day: Day, today: Day) -> Bool { day < today + days }

  /// Whether a shift on `day` is published and begins within the notice.
  package func freezes(_ day: Day, in rota: Rota, today: Day) -> Bool {
    rota.weeks[ISOWeek(of: day)] == .published && isShort(day, today: today)
  }
}
