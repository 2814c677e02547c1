package import Rota

/// On call for at most seven days in a row.
package struct MaxStandbyDays: MemberRule {
  package static let definition = RuleDefinition(
    id: "maxStandbyDays", sentence: "On standby at most 7 days in a row",
    source: "Google SRE: one week in four; PagerDuty: a week on call can lead to burnout", level: .hard, weight: 20,
    parameters: [days])

  package static let days = RuleDefinition.Parameter("days", .number(7), in: 1...14, "dates in a row with standby")

  private let most: Int

  package init(_ values: RuleValues) { most = values.number(Self.days) }

  package func breaches(of timeline: Timeline, in timetable: Timetable) -> [Breach] {
    timeline.standbyStints.filter { $0.days.count > most }.compactMap { stint in
      Breach(
        by: timeline.member, stint.shifts, amount: stint.days.count - most,
        sentence: "\(timeline.member.name) is on standby on \(stint.days.count) days in a row, "
          + "\(Wording.dates(stint.days)) (\(Wording.names(of: stint.shifts))); "
          + "\(most) is the most.")
    }
  }
}

/// Dates in a row with standby, and the shifts on them.
package struct StandbyStint: Hashable, Sendable {
  package var days: DaySpan
  package var shifts: [HeldShift]
}

extension Timeline {
  /// In order; a standby counts for the date on which it starts.
  package var standbyStints: [StandbyStint] {
    let standby = shifts.filter { $0.template.kind == .standby }
    return standby.map(\.day).runs.map { run in
      StandbyStint(days: run, shifts: standby.filter { run.contains($0.day) })
    }
  }
}
