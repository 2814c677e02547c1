package import Rota

/// Learn first: who still needs to shadow a duty does so before holding it alone.
///
/// How many shadow shifts are needed stands with the member; those of the duty that are over count, see ``Learning``.
package struct ShadowBeforeSolo: MemberRule {
  package static let definition = RuleDefinition(
    id: "shadowBeforeSolo", sentence: "Learn first: shadow shifts before the first one alone",
    source: "PagerDuty: shadow in the first weeks", level: .hard, weight: 20)

  package init(_ values: RuleValues) {}

  package func breaches(of timeline: Timeline, in timetable: Timetable) -> [Breach] {
    let member = timeline.member
    guard !member.shadowsNeeded.isEmpty else { return [] }
    return timeline.breachesByTemplate { shift in
      guard shift.template.kind != .shadow else { return nil }
      // A skill that is lacking altogether is told by the rule on skills.
      let missing = timetable.learning.missing(
        member, skills: shift.template.skills.filter(member.skills.contains), of: shift.seat.duty,
        by: shift.interval.start)
      return missing > 0 ? "needs \(Wording.count(missing, "more shadow shift")) first" : nil
    }
  }
}
