package import Rota

/// Nobody is in two places at once.
package struct NoOverlap: MemberRule {
  package static let definition = RuleDefinition(
    id: "noOverlap", sentence: "Nobody holds two shifts at once", source: "Being one person", level: .hard,
    mayBeSoftened: false, weight: 20)

  package init(_ values: RuleValues) {}

  package func breaches(of timeline: Timeline, in timetable: Timetable) -> [Breach] {
    timeline.shifts.indices.flatMap { index -> [Breach] in
      let first = timeline.shifts[index]
      let next = timeline.shifts[(index + 1)...].prefix { $0.interval.start < first.interval.end }
      return next.compactMap { breach(timeline, first, $0) }
    }
  }

  private func breach(_ timeline: Timeline, _ first: HeldShift, _ second: HeldShift) -> Breach? {
    let shared = first.interval.intersection(second.interval)
    guard !shared.isEmpty else { return nil }
    return Breach(
      by: timeline.member, [first, second], amount: shared.minutes.startedHours,
      sentence: "\(timeline.member.name) holds \(first.words) and \(second.words) at the same time, "
        + "\(Wording.clock(shared, in: timeline.zone)).")
  }
}
