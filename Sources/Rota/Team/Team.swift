/// Everything a workspace holds but the rota itself: the people, what is asked of them, and the rules that protect them.
package struct Team: Hashable, Sendable {
  package var settings: TeamSettings
  /// Sorted by id.
  package var members: [Member]
  /// Sorted by id.
  package var duties: [Duty]
  package var rules: [RuleID: RuleSetting]
  /// Sorted by id.
  package var calendars: [Calendar]
  /// Sorted by member and first date.
  package var leave: [Leave]

  package init(
    settings: TeamSettings, members: [Member] = [], duties: [Duty] = [], rules: [RuleID: RuleSetting] = [:],
    calendars: [Calendar] = [], leave: [Leave] = []
  ) {
    self.settings = settings
    self.members = members.sorted { $0.id < $1.id }
    self.duties = duties.sorted { $0.id < $1.id }
    self.rules = rules
    self.calendars = calendars.sorted { $0.id < $1.id }
    self.leave = leave.sorted { ($0.member, $0.from) < ($1.member, $1.from) }
  }

  package func member(_ id: MemberID) -> Member? { members.first { $0.id == id } }
  package func site(_ id: SiteID) -> Site? { settings.sites.first { $0.id == id } }

  /// The zone in which a member's days, nights and weekends are counted.
  package func zone(of member: Member) -> ZoneID { member.zone ?? site(member.site)?.zone ?? settings.zone }

  /// The hardest material among `topics`.
  package func severity(of topics: [TopicID]) -> Severity {
    settings.topics.filter { topics.contains($0.id) }.map(\.severity).max() ?? .none
  }
}
