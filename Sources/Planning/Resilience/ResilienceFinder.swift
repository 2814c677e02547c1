package import Rota
import Scheduling

/// Finds out who could be away when, and whom the team could lose.
package struct ResilienceFinder: Sendable {
  private let zones: ZoneTable
  private let effort: Effort

  /// `threads` share the work, and never change the answer.
  package init(zones: ZoneTable, threads: Int = 2) {
    self.zones = zones
    // What one search for a rota may spend, where mending one does not do.
    effort = Effort(moves: 250_000, lanes: 2, threads: threads)
  }

  /// - Parameters:
  ///   - state: the team and its rota.
  ///   - span: the dates looked at; those of its weeks that it holds.
  ///   - date: a date from which losing somebody is looked at, besides the first of the span; nil for none.
  ///   - progress: told how many answers of how many there are; false ends the looking, and what is not answered by then
  ///     is left out.
  ///   - found: told each person's week as soon as it is answered.
  /// - Returns: what was found, member by member in the team's order.
  package func resilience(
    of state: TeamState, over span: DaySpan, lossesFrom date: Day? = nil,
    progress: (Int, Int) -> Bool = { _, _ in true }, found: (Resilience.PersonWeek) -> Void = { _ in }
  ) -> Resilience {
    let asked = state.team.members.map { member in (member, self.weeks(of: member, in: state.team, span)) }
    let dates = [span.start] + (date.map { $0 > span.start && span.contains($0) ? [$0] : [] } ?? [])
    let total = asked.reduce(0) { $0 + $1.1.count } + asked.count * dates.count
    var (done, goesOn) = (0, true)
    var weeks: [Resilience.PersonWeek] = []
    var losses: [Resilience.Loss] = []
    for site in state.team.settings.sites {
      guard goesOn else { break }
      let search = SiteSearch(state.replannable(in: span), site: site.id, span: span, zones: zones, effort: effort)
      func answer(_ member: Member, on days: DaySpan, _ tell: (Resilience.Verdict) -> Void) {
        guard goesOn else { return }
        tell(search.verdict(without: member, on: days))
        done += 1
        goesOn = progress(done, total)
      }
      for (member, ownWeeks) in asked where member.site == site.id {
        for week in ownWeeks {
          answer(member, on: week.days.intersection(span)) {
            let answer = Resilience.PersonWeek(member: member.id, week: week, verdict: $0)
            weeks.append(answer)
            found(answer)
          }
        }
        for from in dates {
          answer(member, on: DaySpan(from, until: span.end)) {
            losses.append(Resilience.Loss(member: member.id, from: from, verdict: $0))
          }
        }
      }
    }
    return Resilience(
      span: span, personWeeks: weeks.sorted { ($0.member, $0.week) < ($1.member, $1.week) },
      losses: losses.sorted { ($0.from, $0.member) < ($1.from, $1.member) },
      singleHolders: SingleHolders(team: state.team, zones: zones).found(in: span))
  }

  /// The weeks of the span in which a member is there at all.
  private func weeks(of member: Member, in team: Team, _ span: DaySpan) -> [ISOWeek] {
    span.weeks.filter { week in
      week.days.intersection(span).days.contains { team.halvesPresent(member, on: $0) > 0 }
    }
  }
}

extension Team {
  /// The half days of a date on which a member is with the team and not on leave: 0, 1 or 2.
  package func halvesPresent(_ member: Member, on day: Day) -> Int {
    guard member.isEmployed(on: day) else { return 0 }
    return max(
      0, 2 - leave.filter { $0.member == member.id && $0.status == .approved }.reduce(0) { $0 + $1.halves(of: day) })
  }
}
