/// What is true of the team as a whole.
package struct TeamSettings: Hashable, Codable, Sendable {
  package var name: String
  /// The zone the team speaks of when it says "today".
  package var zone: ZoneID
  package var firstDayOfWeek: Weekday
  package var weekend: [Weekday]
  package var sites: [Site]
  package var topics: [Topic]
  package var leads: [MemberID]
  /// The dates to plan when nobody says otherwise.
  package var horizon: Horizon?

  /// A first day and a number of days.
  package struct Horizon: Hashable, Codable, Sendable {
    package var from: Day
    package var days: Int

    package init(from: Day, days: Int) {
      self.from = from
      self.days = days
    }

    package var span: DaySpan { DaySpan(from: from, count: days) }
  }

  /// The week that holds `day`, from the team's own first day of the week.
  package func week(of day: Day) -> DaySpan {
    let passed = (day.weekday.index - firstDayOfWeek.index + 7) % 7
    return DaySpan(from: day - passed, count: 7)
  }

  package init(
    name: String, zone: ZoneID, firstDayOfWeek: Weekday = .mon, weekend: [Weekday] = [.sat, .sun], sites: [Site],
    topics: [Topic] = [], leads: [MemberID] = [], horizon: Horizon? = nil
  ) {
    self.name = name
    self.zone = zone
    self.firstDayOfWeek = firstDayOfWeek
    self.weekend = weekend
    self.sites = sites
    self.topics = topics
    self.leads = leads
    self.horizon = horizon
  }
}
