package import Rota

/// A site's part of the board: its members by name, and the site itself.
package struct SiteGroup: Hashable, Sendable {
  package let site: Site
  /// Those who are with the team on a date of the span, or hold something on one, by name.
  package let members: [Member]

  /// The same site with some of its members.
  func keeping(_ isKept: (Member) -> Bool) -> SiteGroup { SiteGroup(site: site, members: members.filter(isKept)) }

  /// The groups of a team in the order in which it lists its sites.
  static func groups(of state: TeamState, over span: DaySpan) -> [SiteGroup] {
    let holders = Set(state.rota.assignments(in: span).map(\.member))
    let shown = state.team.members.filter { member in
      holders.contains(member.id) || span.days.contains(where: member.isEmployed)
    }
    let members = Dictionary(grouping: shown, by: \.site)
    return state.team.settings.sites.map { site in
      SiteGroup(site: site, members: (members[site.id] ?? []).sorted { ($0.name, $0.id) < ($1.name, $1.id) })
    }
  }
}
