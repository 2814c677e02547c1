package import Rota

/// Shifts are held by the people of their site.
package struct OwnSite: MemberRule {
  package static let definition = RuleDefinition(
    id: "ownSite", sentence: "Shifts are held by the people of their site", source: "Ours", level: .hard, weight: 20)

  package init(_ values: RuleValues) {}

  package func breaches(of timeline: Timeline, in timetable: Timetable) -> [Breach] {
    timeline.breachesByTemplate {
      $0.template.site == timeline.member.site ? nil : Ineligibility.otherSite.predicate
    }
  }
}
