package import Rota

/// Learn first: who still needs to shadow a duty does so before holding it alone.
///
/// How many shadow shifts are needed stands with the member; those of the duty that are over count.
package struct ShadowBeforeSolo: MemberRule {
  package static let definition = RuleDefinition(
    id: "shadowBeforeSolo", sentence: "Learn first: shadow shifts before the first one alone",
    source: "PagerDuty: shadow in the first weeks", level: .hard, weight: 20)

  package init(_ values: RuleValues) {}

  /// Shadow shifts of a duty a member still needs before a shift that asks for `skills`, when `done` are over.
  package static func missing(_ member: Member, skills: [Skill], done: Int) -> Int {
    let needed = skills.filter(member.skills.contains).compactMap { member.shadowsNeeded[$0] }.max() ?? 0
    return max(0, needed - done)
  }

  package func breaches(of timeline: Timeline, in timetable: Timetable) -> [Breach] {
    guard !timeline.member.shadowsNeeded.isEmpty else { return [] }
    return timeline.breachesByTemplate { shift in
      guard shift.template.kind != .shadow else { return nil }
      let done = timeline.shifts.count {
        $0.template.kind == .shadow && $0.seat.duty == shift.seat.duty && $0.interval.end <= shift.interval.start
      }
      let missing = Self.missing(timeline.member, skills: shift.template.skills, done: done)
      return missing > 0 ? "needs \(Wording.count(missing, "more shadow shift")) first" : nil
    }
  }
}
