package import Rota

/// Shifts lie on dates their holder works, a weekday of theirs or a weekend day they offer, and ask for topics they take.
///
/// Both are one question with one answer. Asked apart, they would tell by their counts which of the two it was, and a
/// missing topic must look like a day not worked.
package struct Availability: MemberRule {
  package static let definition = RuleDefinition(
    id: "availability", sentence: "Whoever holds a shift is available for it", source: "Ours", level: .hard,
    mayBeSoftened: false, weight: 20)

  package init(_ values: RuleValues) {}

  package func breaches(of timeline: Timeline, in timetable: Timetable) -> [Breach] {
    let (eligibility, member) = (timetable.eligibility, timeline.member)
    return timeline.breachesByTemplate {
      !eligibility.offers(member, $0.seat.day) || !eligibility.takes(member, $0.template)
        ? Ineligibility.unavailable.predicate : nil
    }
  }
}
