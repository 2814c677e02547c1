package import Rota

/// A rota laid out on the clock: the shifts of the span, who holds them, and everybody's time. Built once, read by every
/// rule.
package struct Timetable: Sendable {
  package let team: Team
  package let rota: Rota
  package let zones: ZoneTable
  package let span: DaySpan
  /// Every shift that starts within the span, by start.
  package let shifts: [Shift]
  /// Who holds which seat; only members of the team.
  package let holders: [SeatID: MemberID]
  /// One a member, in the order of the team.
  package let timelines: [Timeline]
  package let eligibility: Eligibility
  package let learning: Learning
  /// The watches that nobody may carry alone, each over its window.
  package let sharedWatches: [Watch]
  /// Watch and standby shifts of the span and of the weeks around it that may be counted with it, by start.
  package let watchShifts: [Shift]
  /// The weeks that reach beyond the span in which anybody holds anything.
  package let planned: Set<ISOWeek>

  /// How far back a rule looks: the longest average of working-time law, 17 weeks.
  package static let historyDays = 17 * 7

  package init(_ state: TeamState, over span: DaySpan, zones: ZoneTable) {
    team = state.team
    rota = state.rota
    self.zones = zones
    self.span = span
    shifts = state.team.shifts(in: span, zones: zones)
    eligibility = Eligibility(team: state.team, zones: zones)
    learning = Learning(state.team, state.rota, zones: zones)
    watchShifts = state.team.shifts(in: DaySpan(span.start - 28, until: span.end + 28), zones: zones).filter {
      $0.template.kind == .watch || $0.template.kind == .standby
    }
    let known = Set(state.team.members.map(\.id))
    let horizon = DaySpan(span.start - Timetable.historyDays, until: span.end + Timetable.historyDays)
    let assignments = state.rota.assignments(in: horizon).filter { known.contains($0.member) }
    planned = Set(
      assignments.map { ISOWeek(of: $0.seat.day) }.filter { $0.monday < span.start || $0.days.end > span.end })
    sharedWatches = NoHero.watches(of: watchShifts, over: span, planned: planned)
    holders = Dictionary(assignments.map { ($0.seat, $0.member) }, uniquingKeysWith: { first, _ in first })
    let seats = Dictionary(grouping: assignments, by: \.member)
    timelines = state.team.members.map { member in
      Timetable.timeline(of: member, in: (seats[member.id] ?? []).map(\.seat), state.team, span, zones)
    }
  }

  package func timeline(of id: MemberID) -> Timeline? { timelines.first { $0.member.id == id } }
  package func member(_ id: MemberID) -> Member? { timeline(of: id)?.member }

  /// The seats of the span that nobody holds, sorted.
  package var gaps: [SeatID] { shifts.gaps { holders[$0] != nil } }

  /// Every seat of the span, sorted.
  package var seats: [SeatID] { shifts.flatMap(\.seats).sorted() }

  /// Whether every minute of a shift has somebody: one of its seats is enough.
  package func isHeld(_ shift: Shift) -> Bool { shift.seats.contains { holders[$0] != nil } }

  /// The shift of `seat` as `member` would hold it; nil where the team asks for no such shift.
  package func held(_ seat: SeatID, by member: Member) -> HeldShift? {
    Timetable.held(seat, in: zones[team.zone(of: member)], team, span, zones)
  }

  private static func timeline(
    of member: Member, in seats: [SeatID], _ team: Team, _ span: DaySpan, _ zones: ZoneTable
  ) -> Timeline {
    let zone = zones[team.zone(of: member)]
    return Timeline(
      member: member, zone: zone, shifts: seats.compactMap { held($0, in: zone, team, span, zones) },
      leave: team.leave.filter { $0.member == member.id && $0.status == .approved })
  }

  private static func held(
    _ seat: SeatID, in zone: Zone, _ team: Team, _ span: DaySpan, _ zones: ZoneTable
  ) -> HeldShift? {
    guard let shift = team.shift(of: seat, zones: zones) else { return nil }
    return HeldShift(
      seat: seat, template: shift.template, interval: shift.interval, day: zone.wall(at: shift.interval.start).day,
      severity: team.severity(of: shift.template.topics),
      part: seat.day < span.start ? .history : span.contains(seat.day) ? .planned : .later)
  }
}

extension [Shift] {
  /// The seats that are not held, sorted. Nobody waits for a learner: an empty shadow seat is no gap.
  package func gaps(_ isHeld: (SeatID) -> Bool) -> [SeatID] {
    filter { $0.template.kind != .shadow }.flatMap(\.seats).filter { !isHeld($0) }.sorted()
  }
}
