import Rota
import Scheduling

/// What every part of a compilation looks at: the team, the dates, and the shifts on them.
struct CompileContext {
  private(set) var team: Team
  let zones: ZoneTable
  /// What is planned already: the past, pins and published weeks are settled by it.
  let rota: Rota
  /// The dates that are decided.
  let span: DaySpan
  /// What of them is decided.
  let scope: PlanScope
  /// The dates over which rules add up: the decided ones, and more where only a part of what is planned is decided.
  let horizon: DaySpan
  /// The decided dates and the fixed ones around them, which rules that look back or ahead still see.
  let days: DaySpan
  let shifts: [Shift]
  /// What members hold on these days.
  let held: [MemberID: [Assignment]]
  let learning: Learning

  init(team: Team, rota: Rota, zones: ZoneTable, scope: PlanScope, horizon: DaySpan, days: DaySpan) {
    self.team = team
    self.rota = rota
    self.zones = zones
    self.span = scope.span
    self.scope = scope
    self.horizon = horizon
    self.days = days
    held = Dictionary(grouping: rota.assignments(in: days), by: \.member)
    learning = Learning(team, rota, zones: zones)
    shifts = team.shifts(in: days, zones: zones)
  }

  /// The same with other leave; everything but who may hold what stays.
  func with(leave: [Leave]) -> CompileContext {
    var changed = self
    changed.team.leave = leave
    return changed
  }

  /// The rule as the team has it; nil where it is off.
  func rule<Law: Rule>(_ law: Law.Type) -> ActiveRule<Law>? { ActiveRule(in: team) }

  /// A day's place in the problem.
  func index(of day: Day) -> Int { day - days.start }

  /// Minutes from the beginning of the problem, on one axis for all sites.
  func minute(_ instant: Instant) -> Int {
    instant.minutes(since: Instant(seconds: (days.start.number - 1) * 86_400))
  }

  func zone(of site: SiteID) -> Zone { zones[team.site(site)?.zone ?? team.settings.zone] }

  /// The decided dates as problem days.
  var decided: Range<Int> { index(of: span.start)..<index(of: span.end) }

  /// What a member holds on dates that are not decided, with its shift, by seat.
  func settled(_ member: MemberID, in span: DaySpan) -> [Shift] {
    rota.assignments(in: span).filter { $0.member == member && !self.span.contains($0.seat.day) }
      .compactMap { team.shift(of: $0.seat, zones: zones) }
  }

  /// Whole ISO weeks that lie in the decided dates, and the two cut ones at its ends, as ranges of problem days.
  var weeks: [Range<Int>] {
    span.weeks.map { week in
      let shared = week.days.intersection(days)
      return index(of: shared.start)..<index(of: shared.end)
    }
  }
}
