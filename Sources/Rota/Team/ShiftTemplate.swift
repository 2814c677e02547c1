/// A recurring window of a duty: local start and end, days of the week, and how many alike seats it has.
package struct ShiftTemplate: Hashable, Codable, Sendable {
  package var id: TemplateID
  package var name: String
  package var kind: Kind
  package var site: SiteID
  package var role: Role
  /// How many people hold it at once, each in a seat of the same role; at least 1.
  package var seats: Int
  package var days: [Weekday]
  /// Wall time in the site's zone.
  package var start: WallTime
  /// Wall time in the site's zone; past 24:00 it lies on the following date.
  package var end: WallTime
  /// Skills a holder needs, all of them.
  package var skills: [Skill]
  /// Topics a holder looks at.
  package var topics: [TopicID]
  /// First and last date on which the template applies; nil for no bound.
  package var from: Day?
  package var to: Day?
  /// For standby: how soon a holder must respond, in minutes; see ``isWork``.
  package var responseMinutes: Int?

  /// Standby that must be answered within this many minutes leaves no time of one's own: it counts as work.
  package static let standbyWorkResponseMinutes = 20

  /// How many alike seats there may be.
  package static let seatCounts = 1...50

  /// What holding a shift asks of a person.
  package enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
    /// Working through a queue or a launch.
    case review
    /// Awake and watching.
    case watch
    /// Reachable, otherwise free.
    case standby
    /// Learning beside somebody: work for every rest rule, never cover.
    case shadow
    /// Buddy time and debriefs: work, never a burden.
    case support
  }

  package init(
    id: TemplateID, name: String, kind: Kind, site: SiteID, role: Role, seats: Int = 1, days: [Weekday],
    start: WallTime, end: WallTime, skills: [Skill] = [], topics: [TopicID] = [], from: Day? = nil, to: Day? = nil,
    responseMinutes: Int? = nil
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.site = site
    self.role = role
    self.seats = seats
    self.days = days
    self.start = start
    self.end = end
    self.skills = skills
    self.topics = topics
    self.from = from
    self.to = to
    self.responseMinutes = responseMinutes
  }

  /// Whether holding it is work for every rule on rest: watching, working, learning and supporting are, and standby is
  /// where it must be answered at once.
  package var isWork: Bool {
    switch kind {
    case .review, .watch, .shadow, .support: true
    case .standby: (responseMinutes ?? .max) <= ShiftTemplate.standbyWorkResponseMinutes
    }
  }

  /// Whether a shift of this template starts on `day`.
  package func occurs(on day: Day) -> Bool {
    if let from, day < from { return false }
    if let to, day > to { return false }
    return days.contains(day.weekday)
  }
}
