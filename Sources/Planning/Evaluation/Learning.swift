package import Rota

/// Who still has to shadow a duty, and when they have: every shadow shift of the whole rota counts, however long ago.
package struct Learning: Sendable {
  /// Ends of shadow shifts, by learner and duty.
  private let ends: [MemberID: [DutyID: [Instant]]]

  package init(_ team: Team, _ rota: Rota, zones: ZoneTable) {
    let learners = Set(team.members.filter { !$0.shadowsNeeded.isEmpty }.map(\.id))
    let held = learners.isEmpty ? [] : rota.assignments.filter { learners.contains($0.member) }
    ends = held.reduce(into: [:]) { ends, assignment in
      guard let shift = team.shift(of: assignment.seat, zones: zones), shift.template.kind == .shadow else { return }
      ends[assignment.member, default: [:]][shift.duty, default: []].append(shift.interval.end)
    }
  }

  /// Shadow shifts of a duty that `member` needs for any of `skills`, and has not had by `start`.
  package func missing(_ member: Member, skills: [Skill], of duty: DutyID, by start: Instant) -> Int {
    let needed = skills.compactMap { member.shadowsNeeded[$0] }.max() ?? 0
    guard needed > 0 else { return 0 }
    return max(0, needed - (ends[member.id]?[duty] ?? []).count { $0 <= start })
  }
}
