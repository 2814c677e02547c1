/// Somebody who holds shifts. Nothing about them is kept that a plan does not need, and never why.
package struct Member: Hashable, Codable, Sendable {
  package var id: MemberID
  package var name: String
  package var site: SiteID
  /// The member's own zone where it differs from the site's.
  package var zone: ZoneID?
  /// Share of full time, 1…100.
  package var fullTimePercent: Int
  package var skills: [Skill]
  /// The topics this member takes: a positive list. What is absent tells nobody why.
  package var takes: [TopicID]
  /// Weekdays on which the member may be given a shift.
  package var workDays: [Weekday]
  /// Whether shifts on the team's weekend days may be given.
  package var weekendsOffered: Bool
  /// First day with the team; nil when it lies before anything planned.
  package var joined: Day?
  /// Last day with the team.
  package var left: Day?
  /// Shadow shifts still needed before a skill counts, by skill.
  package var shadowsNeeded: [Skill: Int]

  /// What the share of full time may be.
  package static let shares = 1...100

  package init(
    id: MemberID, name: String, site: SiteID, zone: ZoneID? = nil, fullTimePercent: Int = 100, skills: [Skill] = [],
    takes: [TopicID] = [], workDays: [Weekday] = [.mon, .tue, .wed, .thu, .fri], weekendsOffered: Bool = true,
    joined: Day? = nil, left: Day? = nil, shadowsNeeded: [Skill: Int] = [:]
  ) {
    self.id = id
    self.name = name
    self.site = site
    self.zone = zone
    self.fullTimePercent = fullTimePercent
    self.skills = skills
    self.takes = takes
    self.workDays = workDays
    self.weekendsOffered = weekendsOffered
    self.joined = joined
    self.left = left
    self.shadowsNeeded = shadowsNeeded
  }

  /// Whether the member is with the team on `day`.
  package func isEmployed(on day: Day) -> Bool {
    if let joined, day < joined { return false }
    if let left, day > left { return false }
    return true
  }
}
