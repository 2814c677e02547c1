package import Rota

/// Nobody holds a shift they are not trained for.
package struct Skills: MemberRule {
  package static let definition = RuleDefinition(
    id: "skills", sentence: "Whoever holds a shift is trained for it", source: "Ours", level: .hard, weight: 20)

  package init(_ values: RuleValues) {}

  package func breaches(of timeline: Timeline, in timetable: Timetable) -> [Breach] {
    timeline.breachesByTemplate { shift in
      let lacking = shift.template.skills.filter { !timeline.member.skills.contains($0) }
      guard !lacking.isEmpty else { return nil }
      return Ineligibility.lacksSkill(lacking[0]).predicate
    }
  }
}
