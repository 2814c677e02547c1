package import Rota

/// Nobody holds a shift before they joined or after they left.
package struct Employed: MemberRule {
  package static let definition = RuleDefinition(
    id: "employed", sentence: "Nobody holds a shift before they joined or after they left", source: "Ours",
    level: .hard, mayBeSoftened: false, weight: 20)

  package init(_ values: RuleValues) {}

  package func breaches(of timeline: Timeline, in timetable: Timetable) -> [Breach] {
    timeline.breachesByTemplate {
      timeline.member.isEmployed(on: $0.seat.day) ? nil : Ineligibility.notEmployed.predicate
    }
  }
}
