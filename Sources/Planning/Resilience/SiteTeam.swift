import Rota

extension TeamState {
  /// What bears on the people of one site alone: they, its shifts, and what they hold.
  func only(_ site: SiteID) -> TeamState {
    var state = self
    state.team.settings.sites.removeAll { $0.id != site }
    state.team.members.removeAll { $0.site != site }
    let members = Set(state.team.members.map(\.id))
    state.team.leave.removeAll { !members.contains($0.member) }
    for duty in state.team.duties.indices {
      state.team.duties[duty].templates.removeAll { $0.site != site }
      state.team.duties[duty].continuousCover = []
    }
    for assignment in rota.assignments where !members.contains(assignment.member) {
      state.rota.unassign(assignment.seat)
    }
    return state
  }

  /// The same with every date of `span` open to planning: nothing of it pinned or published.
  func replannable(in span: DaySpan) -> TeamState {
    var state = self
    for week in span.weeks where state.rota.weeks[week] == .published { state.rota.set(week, to: .draft) }
    for assignment in state.rota.assignments(in: span) where assignment.pinned {
      state.rota.assign(Assignment(seat: assignment.seat, member: assignment.member))
    }
    return state
  }

  /// The same with nothing published, and pinned whatever was settled or lies before `today`; only what `member` could
  /// not hold while away as `away` says is let go.
  func settled(in span: DaySpan, today: Day, without away: Leave, zones: ZoneTable) -> TeamState {
    var state = replannable(in: span)
    let interval = team.member(away.member).map { away.interval(in: zones[team.zone(of: $0)]) }
    for assignment in rota.assignments(in: span) {
      if assignment.member == away.member, let interval, let shift = team.shift(of: assignment.seat, zones: zones),
        shift.interval.overlaps(interval)
      {
        state.rota.unassign(assignment.seat)
      } else if rota.isSettled(assignment) || assignment.seat.day < today {
        state.rota.assign(Assignment(seat: assignment.seat, member: assignment.member, pinned: true))
      }
    }
    return state
  }

  /// The team's leave if `member` were away on `days`, too. Nothing is asked of the days around an absence that is only
  /// thought of.
  func leave(with member: MemberID, awayOn days: DaySpan) -> [Leave] {
    var absence = Leave(member: member, from: days.start, to: days.last, status: .approved)
    absence.hasQuietEdges = false
    return (team.leave + [absence]).sorted { ($0.member, $0.from) < ($1.member, $1.from) }
  }

  /// The same where only hard rules are looked at.
  var strict: TeamState {
    var state = self
    for definition in RuleCatalog.all where RuleCatalog.setting(of: definition, in: team).level != .hard {
      state.team.rules[definition.id] = RuleSetting(level: .off)
    }
    return state
  }
}
