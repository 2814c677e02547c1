package import Rota

/// Two days free after nights: from the end of the last night in a row to the next work.
package struct RestAfterNights: MemberRule {
  package static let definition = RuleDefinition(
    id: "restAfterNightsHours", sentence: "Two days free after nights",
    source: "HSE: two full nights of sleep; NHS: 46 h after any number of nights", level: .hard, weight: 20,
    parameters: [hours])

  package static let hours = RuleDefinition.Parameter(
    "hours", .number(48), in: 24...48, "hours from the last night in a row to the next work")

  private let rest: Int

  package init(_ values: RuleValues) { rest = values.number(Self.hours) * 60 }

  /// A rest after nights that is too short: the last night, what follows it, and the minutes between.
  package struct Short: Hashable, Sendable {
    package var night: HeldShift
    package var next: HeldShift
    package var minutes: Int
  }

  package func shortRests(in timeline: Timeline) -> [Short] {
    let worked = timeline.nightsWorked
    let work = timeline.shifts.filter(\.isWork)
    return worked.map(\.night).runs.compactMap { run in
      guard let night = worked.last(where: { $0.night == run.last })?.shift,
        let next = work.first(where: { $0.interval.start >= night.interval.end })
      else { return nil }
      let minutes = next.interval.start.minutes(since: night.interval.end)
      return minutes < rest ? Short(night: night, next: next, minutes: minutes) : nil
    }
  }

  package func breaches(of timeline: Timeline, in timetable: Timetable) -> [Breach] {
    shortRests(in: timeline).compactMap { short in
      Breach(
        by: timeline.member, [short.night, short.next], amount: (rest - short.minutes).startedHours,
        sentence: "\(timeline.member.name) has \(Wording.length(minutes: short.minutes)) off after the night of "
          + "\(short.night.words), before \(short.next.words); \(Wording.length(minutes: rest)) are needed after nights."
      )
    }
  }
}
