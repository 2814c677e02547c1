import Rota

/// Finds the skills that hang on one or two people.
struct SingleHolders {
  let team: Team
  let zones: ZoneTable

  /// The skills that some shift of the span needs and that, in a week in which it does, two people or fewer of its site
  /// have who are there; fewest first.
  func found(in span: DaySpan) -> [Resilience.SingleHolder] {
    let shifts = team.shifts(in: span, zones: zones)
    return team.settings.sites.flatMap { site in
      let own = shifts.filter { $0.template.site == site.id }
      return Set(own.flatMap(\.template.skills)).sorted().compactMap { skill in
        found(
          skill, at: site.id, in: Set(own.filter { $0.template.skills.contains(skill) }.map { ISOWeek(of: $0.day) }),
          span)
      }
    }.sorted { ($0.fewest, $0.site, $0.skill) < ($1.fewest, $1.site, $1.skill) }
  }

  private func found(
    _ skill: Skill, at site: SiteID, in weeks: Set<ISOWeek>, _ span: DaySpan
  ) -> Resilience.SingleHolder? {
    let holders = team.members.filter { $0.site == site && $0.skills.contains(skill) }
    let there = weeks.map { week in
      let days = week.days.intersection(span).days
      return (week, holders.count { member in days.contains { team.halvesPresent(member, on: $0) > 0 } })
    }
    guard let fewest = there.map(\.1).min(), fewest <= 2 else { return nil }
    return Resilience.SingleHolder(
      skill: skill, site: site, holders: holders.map(\.id), fewest: fewest,
      weeks: there.filter { $0.1 == fewest }.map(\.0).sorted())
  }
}
