package import Rota

/// Time off at once, that nobody has to approve: leave, what it lets go, and who takes it.
///
/// It is leave like any other: nothing tells it apart, and nothing asks or keeps why. Where those who would gain a shift
/// have to agree first, the shifts stay open until they do; nobody waits for them to be off.
package struct TimeOff: Sendable {
  /// Nil where all of it is leave already.
  package let leave: Leave?
  /// Shifts let go that nobody holds yet, sorted.
  package let open: [SeatID]
  /// How what the leave lets go could be held; nil where nothing of it moves, or nothing was found.
  package let repair: Repair?
  /// Whether the repair is kept with it.
  package let isRepaired: Bool
  package let after: TeamState
  package let steps: [ChangeSet.Step]

  /// Whose time it is, and how the rest is looked at.
  package struct Asked: Sendable {
    package let member: Member
    /// The dates that are planned.
    package let span: DaySpan
    package let today: Day
    /// Those who would gain a shift at short notice have agreed.
    package let agreed: Bool

    package init(member: Member, span: DaySpan, today: Day, agreed: Bool) {
      self.member = member
      self.span = span
      self.today = today
      self.agreed = agreed
    }
  }

  /// Relief: off from `now` on, for the days that the team's rule gives, or until a date.
  package static func relief(
    _ asked: Asked, now: Instant, until: Day?, in state: TeamState, zones: ZoneTable
  ) -> TimeOff {
    let zone = zones[state.team.zone(of: asked.member)]
    let date = zone.wall(at: now).day
    let shifts = state.rota.assignments(in: DaySpan(date - 1, through: date)).filter { $0.member == asked.member.id }
      .compactMap { assignment in
        state.team.shift(of: assignment.seat, zones: zones).map { (seat: assignment.seat, interval: $0.interval) }
      }
    // What has been worked today stays worked; then leave begins tomorrow, and the rest of today is let go.
    let isWorked = shifts.contains { $0.interval.end <= now && $0.interval.overlaps(zone.interval(of: date)) }
    let from = isWorked ? date + 1 : date
    let start = zone.interval(of: from).start
    let handed = shifts.filter { $0.interval.end > now && $0.interval.start < start }.map(\.seat)
    let days = Recovery.of(state.team)?.reliefDays ?? 0
    return TimeOff(
      asked, on: DaySpan(from, through: max(date, until ?? date + days)), handing: handed, state, from: state, zones)
  }

  /// What went otherwise: it is kept with the shift, and the rest it asks for is booked.
  package static func rest(
    after seat: SeatID, _ went: SeatRecord.Went, _ asked: Asked, in state: TeamState, zones: ZoneTable
  ) -> TimeOff {
    var told = state
    told.rota.note(seat) { $0.went = went }
    guard let recovery = Recovery.of(state.team), recovery.isOwed(for: went), recovery.restDays > 0,
      let shift = state.team.shift(of: seat, zones: zones)
    else { return TimeOff(asked, on: DaySpan(from: asked.today, count: 0), handing: [], told, from: state, zones) }
    let zone = zones[state.team.zone(of: asked.member)]
    let end = shift.interval.end.adding(minutes: went.longerMinutes)
    // Whole dates: the first after the one on which it ended, so that it never overlaps what was worked.
    let wall = zone.wall(at: end)
    let first = wall.secondsAfterMidnight == 0 ? wall.day : wall.day + 1
    let days = DaySpan(from: max(first, asked.today), count: recovery.restDays)
    return TimeOff(asked, on: days, handing: [], told, from: state, zones)
  }

  private init(
    _ asked: Asked, on days: DaySpan, handing seats: [SeatID], _ changed: TeamState, from state: TeamState,
    _ zones: ZoneTable
  ) {
    var handed = changed
    for seat in seats { handed.rota.letGo(seat, by: asked.member.id) }
    let (leave, approved) = LeaveBook(handed, today: asked.today).granting(days, to: asked.member)
    self.leave = leave
    guard let leave else {
      (open, repair, isRepaired) = (seats.sorted(), nil, false)
      after = TeamState(team: handed.team, rota: handed.rota.withoutVoidAsks)
      steps = ChangeSet.steps(from: state, to: after)
      return
    }
    let others = approved.team.leave.filter { $0.key != leave.key }
    var before = handed
    before.team.leave = others
    let repairs = SiteRepair(
      before, site: asked.member.site, span: asked.span, zones: zones, today: asked.today, fillsGaps: false
    ).repairs(leave: (asked.member, others.adding(leave)), spreads: true)
    repair = repairs.first { !$0.changes.isEmpty }
    isRepaired = repair.map { $0.consents.isEmpty || asked.agreed } ?? false
    let kept = isRepaired ? [repair].compactMap(\.self) : []
    let answer = AwayAnswer(
      leave: leave, kind: .shiftsMove, repairs: kept, uncovered: [], isProven: false, nearest: [], ways: [])
    var after = LeaveApproval(answer, state: state, approved: approved, zones: zones).after
    after.rota = after.rota.withoutVoidAsks
    let held = state.rota.assignments.filter { $0.member == asked.member.id }.map(\.seat)
    open = held.filter { after.rota[$0] == nil }.sorted()
    self.after = after
    steps = ChangeSet.steps(from: state, to: after)
  }
}
