package import Rota

/// Shifts lie on dates their holder works: a weekday of theirs, or a weekend day they offer.
package struct Availability: MemberRule {
  package static let definition = RuleDefinition(
    id: "availability", sentence: "Whoever holds a shift is available for it", source: "Ours", level: .hard,
    mayBeSoftened: false, weight: 20)

  package init(_ values: RuleValues) {}

  package func breaches(of timeline: Timeline, in timetable: Timetable) -> [Breach] {
    timeline.breachesByTemplate {
      timetable.eligibility.offers(timeline.member, $0.seat.day) ? nil : Ineligibility.unavailable.predicate
    }
  }
}
