import Planning
import Rota

/// One member's week on their own clocks, and what stands around it: what is now, what comes next, and when they rest.
struct Agenda: Hashable, Sendable {
  let member: Member
  let zone: Zone
  let week: DaySpan
  /// Every date of the week, one line for each duty on it.
  let rows: [Row]
  /// What the member is doing now; nil while they are off.
  let current: Engagement?
  /// The first duty that begins after now.
  let next: Engagement?
  /// Approved leave that has not ended, by first date.
  let leave: [DaySpan]
  let breaks: Breaks
  private let known: Known

  /// A date, and one of its duties; nil on a date without any.
  struct Row: Hashable, Sendable {
    let day: Day
    let duty: Engagement?
  }

  /// What the rest was made from: while it is the same, the rest is.
  private struct Known: Hashable, Sendable {
    let facts: ObjectIdentifier
    let minute: Int
  }

  /// The agenda of the week that holds the chosen date; `earlier` itself where it still holds.
  init?(_ state: AppState, keeping earlier: Agenda?) {
    guard let member = state.weekMember else { return nil }
    let week = state.team.settings.week(of: state.week.day)
    let known = Known(facts: ObjectIdentifier(state.facts), minute: state.moment.now.seconds / 60)
    if let earlier, earlier.known == known, earlier.member == member, earlier.week == week {
      self = earlier
      return
    }
    self.init(member, week, known, state.facts.state, state.facts.zones, state.moment)
  }

  private init(
    _ member: Member, _ week: DaySpan, _ known: Known, _ state: TeamState, _ zones: ZoneTable, _ moment: Moment
  ) {
    let zone = zones[state.team.zone(of: member)]
    self.member = member
    self.week = week
    self.known = known
    self.zone = zone
    let held = state.rota.assignments.filter { $0.member == member.id }
    let shifts = held.compactMap { assignment in
      state.team.shift(of: assignment.seat, zones: zones).map { (assignment: assignment, interval: $0.interval) }
    }.sorted { $0.interval.start < $1.interval.start }
    func engagement(_ assignment: Assignment?) -> Engagement? {
      assignment.flatMap { Engagement($0, zone, state, zones) }
    }
    let days = DaySpan(week.start - 1, until: week.end + 1)
    let duties = shifts.filter { days.contains($0.assignment.seat.day) }.compactMap { engagement($0.assignment) }
    rows = week.days.flatMap { day in
      let held = duties.filter { $0.day == day }
      return held.isEmpty ? [Row(day: day, duty: nil)] : held.map { Row(day: day, duty: $0) }
    }
    current = engagement(shifts.first { $0.interval.contains(moment.now) }?.assignment)
    next = engagement(shifts.first { $0.interval.start > moment.now }?.assignment)
    leave = state.team.leave.filter { $0.member == member.id && $0.status == .approved && $0.to >= moment.today }
      .map(\.days)
    breaks = Breaks(
      busy: shifts.map { zone.wall(at: $0.interval.start).day }, planned: Agenda.planned(state.rota, member),
      today: moment.today)
  }

  /// The dates from the first planned week to the last on which the member is with the team.
  private static func planned(_ rota: Rota, _ member: Member) -> DaySpan {
    guard let first = rota.weeks.keys.min(), let last = rota.weeks.keys.max() else {
      return DaySpan(from: Day(number: 0), count: 0)
    }
    let from = max(first.monday, member.joined ?? first.monday)
    return DaySpan(from, until: min(last.days.end, member.left.map { $0 + 1 } ?? last.days.end))
  }
}
