package import Rota

/// A hole in cover that comes again at the same hours: when it is, what tore it, and how it could be closed.
package struct Hole: Sendable {
  package let duty: Duty
  /// Sorted; at least one.
  package let intervals: [Interval]
  /// The shifts that promise cover, by start.
  package let shifts: [Shift]
  package let timetable: Timetable

  /// The UTC dates from the first hole to the last.
  package var days: DaySpan {
    let days = intervals.map { Zone.utc.wall(at: $0.start).day }
    return days.first.map { first in DaySpan(first, through: days.last ?? first) } ?? timetable.span
  }

  package var sentence: String {
    guard let first = intervals.first else { return "" }
    let local = sites.map { "\(Wording.clock(first, in: zone($0))) in \($0.name)" }
    let dates = intervals.count == 1 ? "on \(Wording.date(days.start))" : "on \(occasions), \(Wording.dates(days))"
    let clocks = clocksApart.map { ": \($0)" } ?? ""
    return "\(duty.name) has nobody \(Wording.clock(first, in: .utc)) UTC (\(Wording.list(local))) \(dates)\(clocks)."
      + (advice.map { " \($0)" } ?? "")
  }

  /// The sites whose shifts promise the cover, by name.
  private var sites: [Site] {
    let ids = Set(shifts.map(\.template.site))
    return timetable.team.settings.sites.filter { ids.contains($0.id) }.sorted { $0.name < $1.name }
  }

  private func zone(_ site: Site) -> Zone { timetable.zones[site.zone] }

  /// `13 mornings`, by the clocks of the site that takes over.
  private var occasions: String {
    let hour = after.map { timetable.zones[timetable.team.zone(of: $0.template)] }.flatMap { zone in
      intervals.first.map { zone.wall(at: $0.start).secondsAfterMidnight / 3600 }
    }
    return switch hour {
    case .some(4..<12): Wording.count(intervals.count, "morning")
    case .some(12..<18): Wording.count(intervals.count, "afternoon")
    case .some(18..<22): Wording.count(intervals.count, "evening")
    default: Wording.count(intervals.count, "night")
    }
  }

  /// Which sites' clocks stand otherwise than on the first day planned, where others' do not.
  private var clocksApart: String? {
    guard let hole = intervals.first, let start = shifts.first?.interval.start else { return nil }
    let changed = sites.filter { zone($0).offset(at: hole.start) != zone($0).offset(at: start) }
    let still = sites.filter { !changed.contains($0) }
    guard !changed.isEmpty, !still.isEmpty else { return nil }
    let names = { (sites: [Site]) in Wording.list(sites.map { "\($0.name)'s" }) }
    return "\(names(changed)) clocks have changed, \(names(still)) have not"
  }

  /// The shift before the holes and the one after: of the commonest templates, for weekends may have their own.
  private var before: Shift? { commonest { shift, hole in shift.interval.end == hole.start } }
  private var after: Shift? { commonest { shift, hole in shift.interval.start == hole.end } }

  private func commonest(_ adjoins: (Shift, Interval) -> Bool) -> Shift? {
    let adjoining = intervals.compactMap { hole in shifts.first { adjoins($0, hole) } }
    let byTemplate = Dictionary(grouping: adjoining, by: \.template.id)
    return byTemplate.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }?.value.first
  }

  private var advice: String? {
    guard let hole = intervals.first, let before, let after,
      let early = timetable.team.site(after.template.site), let late = timetable.team.site(before.template.site)
    else { return nil }
    let start = after.interval.start.adding(minutes: -hole.minutes)
    let length = hole.minutes == 60 ? "an hour" : Wording.length(minutes: hole.minutes)
    let dates = intervals.count == 1 ? "on that day" : "on those days"
    return "Start \(early.name)'s \(after.template.name) at \(Wording.clock(start, in: zone(early))) \(dates), "
      + "or end \(late.name)'s \(before.template.name) \(length) later."
  }
}
