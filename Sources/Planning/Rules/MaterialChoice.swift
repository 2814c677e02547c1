package import Rota

/// Nobody holds a shift with a topic they do not take.
///
/// Its findings bear the name of ``Availability`` and say the same words: a missing topic must look like a day not worked,
/// or the list of findings would tell what somebody chose.
package struct MaterialChoice: MemberRule {
  package static let definition = RuleDefinition(
    id: "materialChoice", sentence: "Chosen material only", source: "Control increases resilience: Dart Center",
    level: .hard, mayBeSoftened: false, weight: 20)
  package static let reported = Availability.definition.id

  package init(_ values: RuleValues) {}

  package func breaches(of timeline: Timeline, in timetable: Timetable) -> [Breach] {
    timeline.breachesByTemplate {
      timetable.eligibility.takes(timeline.member, $0.template) ? nil : Ineligibility.unavailable.predicate
    }
  }
}
