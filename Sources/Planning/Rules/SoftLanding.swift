package import Rota

/// After days away the first working day is a quiet one, and so are the last days before.
package struct SoftLanding: MemberRule {
  package static let definition = RuleDefinition(
    id: "softLandingDays", sentence: "A quiet first day after five days away, and quiet days before",
    source:
      "What rest gives is lost in the first week back (de Bloom 2013); health drops the week before (Nawijn 2013)",
    level: .soft, weight: 10, parameters: [days, afterDays, daysBefore])

  package static let days = RuleDefinition.Parameter(
    "days", .number(1), in: 0...5, "working days after leave without severe material, watch or standby")
  package static let afterDays = RuleDefinition.Parameter(
    "afterDays", .number(5), in: 1...28, "days away from which on it holds")
  package static let daysBefore = RuleDefinition.Parameter(
    "daysBefore", .number(2), in: 0...5, "dates before such leave without nights and severe material")

  private let days: Int
  private let afterDays: Int
  private let daysBefore: Int

  package init(_ values: RuleValues) {
    days = values.number(Self.days)
    afterDays = values.number(Self.afterDays)
    daysBefore = values.number(Self.daysBefore)
  }

  package func breaches(of timeline: Timeline, in timetable: Timetable) -> [Breach] {
    timeline.awayWithQuietEdges.filter { $0.count >= afterDays }.flatMap { away in
      after(away, timeline) + before(away, timeline)
    }
  }

  /// The first working days after `away`, in order.
  package func landing(after away: DaySpan, _ member: Member) -> [Day] {
    Array(DaySpan(from: away.end, count: 7 * 6).days.filter { member.workDays.contains($0.weekday) }.prefix(days))
  }

  private func after(_ away: DaySpan, _ timeline: Timeline) -> [Breach] {
    let landing = landing(after: away, timeline.member)
    return timeline.shifts.filter { landing.contains($0.day) && ($0.isSevere || $0.isOnCall) }.compactMap {
      Breach(
        by: timeline.member, [$0], amount: 1,
        sentence: "\(timeline.member.name) is back from \(Wording.count(away.count, "day")) away and holds "
          + "\($0.words) at once; the first working day is a quiet one.")
    }
  }

  private func before(_ away: DaySpan, _ timeline: Timeline) -> [Breach] {
    let eve = DaySpan(away.start - daysBefore, until: away.start)
    return timeline.shifts.filter { shift in
      (shift.isSevere && eve.contains(shift.day)) || timeline.night(of: shift).map(eve.contains) ?? false
    }.compactMap {
      Breach(
        by: timeline.member, [$0], amount: 1,
        sentence: "\(timeline.member.name) is away from \(Wording.date(away.start)) and holds \($0.words) just before.")
    }
  }
}
