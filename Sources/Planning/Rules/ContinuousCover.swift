package import Rota

/// Cover without holes: the shifts of a duty that promise to follow each other do, on instants.
///
/// Judged from the first planned start to the last planned end, over the union of the shifts' intervals. Once for the
/// shifts as planned, where clocks that change on different dates tear holes nobody sees on the wall; and once for those
/// somebody holds.
package struct ContinuousCover: CoverRule {
  package static let definition = RuleDefinition(
    id: "continuousCover", sentence: "Cover without holes",
    source: "Holes at clock changes recur in on-call tools (Grafana OnCall #5247, #3261)", level: .hard, weight: 10)

  package init(_ values: RuleValues) {}

  package func breaches(in timetable: Timetable) -> [Breach] {
    timetable.team.duties.flatMap { duty in
      let promised = timetable.shifts.filter {
        $0.duty == duty.id && duty.continuousCover.contains($0.template.id)
      }
      let planned = promised.map(\.interval).merged
      let held = promised.filter { timetable.isHeld($0) }.map(\.interval).merged
      return holes(planned.holes, of: duty, promised, timetable)
        + unheld(planned.subtracting(held), of: duty, promised, timetable)
    }
  }

  /// One breach for all holes at the same hours of the day, with what makes it and what would mend it.
  private func holes(_ holes: [Interval], of duty: Duty, _ shifts: [Shift], _ timetable: Timetable) -> [Breach] {
    Dictionary(grouping: holes, by: UTCHours.init).values.map { group in
      let hole = Hole(duty: duty, intervals: group.sorted { $0.start < $1.start }, shifts: shifts, timetable: timetable)
      return Breach(seats: [], days: hole.days, amount: group.count, sentence: hole.sentence)
    }
  }

  /// One breach for all that nobody holds, on the dates of the shifts that are empty.
  private func unheld(_ missing: [Interval], of duty: Duty, _ shifts: [Shift], _ timetable: Timetable) -> [Breach] {
    let empty = shifts.filter { shift in
      !timetable.isHeld(shift) && missing.contains { $0.overlaps(shift.interval) }
    }
    guard let first = empty.map(\.day).min(), let last = empty.map(\.day).max() else { return [] }
    let days = DaySpan(first, through: last)
    let minutes = missing.reduce(0) { $0 + $1.minutes }
    let sites = timetable.team.settings.sites.filter { site in empty.contains { $0.template.site == site.id } }
    let names = timetable.team.settings.sites.count > 1 ? " in \(Wording.list(sites.map(\.name).sorted()))" : ""
    return [
      Breach(
        seats: [], days: days, amount: minutes.startedHours,
        sentence: "\(duty.name) has nobody for \(Wording.length(minutes: minutes)) of its planned hours, "
          + "\(Wording.dates(days)), because seats\(names) are empty.")
    ]
  }

  /// When in the day of UTC an interval lies: what makes holes of one cause alike.
  private struct UTCHours: Hashable {
    let start: Int
    let minutes: Int

    init(_ interval: Interval) {
      start = Zone.utc.wall(at: interval.start).secondsAfterMidnight
      minutes = interval.minutes
    }
  }
}
