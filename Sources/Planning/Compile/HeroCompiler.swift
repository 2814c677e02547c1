import Rota
import Scheduling

/// Compiles that nobody carries a watch alone: one person holds at most a share of a watch's hours in four whole weeks.
struct HeroCompiler {
  private let context: CompileContext
  private let watches: [Carried]
  private let penalty: Problem.Penalty

  /// A watch over one window, with the most that one person may hold of it.
  private struct Carried {
    let window: DaySpan
    let shifts: [Shift]
    let most: Int
    /// The window as problem days, and what each pattern adds on them.
    let days: Range<Int>
    let weights: [Int]
    /// Who could take a shift of it, as far as anybody has asked for leave.
    let able: Set<MemberID>

    /// Whether so many could take it that nobody has to carry it alone.
    func isShared(among able: Int) -> Bool { able > 2 * (shifts.map(\.template.seats).max() ?? 1) }
    var isShared: Bool { isShared(among: able.count) }
  }

  init(context: CompileContext, table: PatternTable) {
    self.context = context
    guard let rule = context.rule(NoHero.self) else {
      (watches, penalty) = ([], .hard(1))
      return
    }
    penalty = rule.penalty
    let pool = context.team.members.filter { $0.site == table.site }.map { Pool(member: $0, in: context) }
    watches = HeroCompiler.watches(of: table.site, context).map { window, shifts in
      let keys = Set(shifts.map(\.key))
      let counts = table.templateKeys.map(keys.contains)
      let shared = window.intersection(context.days)
      let days = context.index(of: shared.start)..<context.index(of: shared.end)
      return Carried(
        window: window, shifts: shifts,
        most: shifts.reduce(0) { $0 + $1.interval.minutes } * rule.number(NoHero.percent) / 100, days: days,
        weights: table.weights(over: days) { type, shift in counts[type] ? shift.interval.minutes : 0 },
        able: Set(pool.filter { one in shifts.contains(where: one.couldTake) }.map(\.member.id)))
    }
  }

  /// The windows of a member, and whether with leave other than the team's some watch comes to need sharing, or no longer.
  func windows(for member: Member, leave: [Leave]? = nil) -> (windows: [Problem.Window], bearsOnOthers: Bool) {
    let one = leave.map { Pool(member: member, in: context.with(leave: $0)) }
    let settled = settled(member)
    var windows: [Problem.Window] = []
    var bearsOnOthers = false
    for watch in watches {
      var isShared = watch.isShared
      if let one {
        let others = watch.able.count - (watch.able.contains(member.id) ? 1 : 0)
        isShared = watch.isShared(among: others + (watch.shifts.contains(where: one.couldTake) ? 1 : 0))
        if isShared != watch.isShared { bearsOnOthers = true }
      }
      if isShared { windows.append(window(of: watch, settled)) }
    }
    return (windows, bearsOnOthers)
  }

  /// What a member holds in any of the windows, on dates that are not decided.
  private func settled(_ member: Member) -> [Shift] {
    guard let start = watches.map(\.window.start).min(), let end = watches.map(\.window.end).max() else { return [] }
    return context.settled(member.id, in: DaySpan(start, until: end))
  }

  private func window(of watch: Carried, _ settled: [Shift]) -> Problem.Window {
    let settled = settled.filter { watch.window.contains($0.day) }
    // What the past alone had run up is not the plan's to mend.
    let keys = settled.isEmpty ? [] : Set(watch.shifts.map(\.key))
    func minutes(_ isCounted: (Day) -> Bool) -> Int {
      settled.reduce(0) { $0 + (keys.contains($1.key) && isCounted($1.day) ? $1.interval.minutes : 0) }
    }
    let past = minutes { $0 < context.horizon.start }
    // What lies beyond the days of the problem is held, too.
    let beyond = minutes { !context.days.contains($0) }
    return Problem.Window(
      days: watch.days, weights: watch.weights, max: max(watch.most, past) - beyond, maxPenalty: penalty, unit: 60)
  }

  /// The watches and standbys of each window: each template that occurs three times, and those that occur more rarely
  /// together with the like of them.
  private static func watches(of site: SiteID, _ context: CompileContext) -> [(window: DaySpan, shifts: [Shift])] {
    let windows = windows(context).filter { !$0.intersection(context.span).isEmpty }
    guard let start = windows.map(\.start).min(), let end = windows.map(\.end).max() else { return [] }
    let all = context.team.shifts(in: DaySpan(start, until: end), zones: context.zones).filter {
      $0.template.site == site && ($0.template.kind == .watch || $0.template.kind == .standby)
    }
    return windows.flatMap { window in
      let byTemplate = Dictionary(grouping: all.filter { window.contains($0.day) }, by: \.key)
        .sorted { $0.key < $1.key }
      let rare = byTemplate.map(\.value).filter { $0.count < 3 }.joined()
      let together = Dictionary(grouping: rare) { [$0.duty.text, $0.template.role.text] }
        .sorted { $0.key.lexicographicallyPrecedes($1.key) }
      return (byTemplate.map(\.value) + together.map(\.value)).filter { $0.count >= 3 }.map { (window, $0) }
    }
  }

  /// Runs of four whole weeks of what is planned; of fewer, one with the weeks just before and just after in which anything is held.
  private static func windows(_ context: CompileContext) -> [DaySpan] {
    let span = context.horizon
    let whole = span.weeks.filter { $0.monday >= span.start && $0.days.end <= span.end }
    guard let first = whole.first, let last = whole.last else { return span.isEmpty ? [] : [span] }
    if whole.count >= 4 { return whole.dropLast(3).map { DaySpan(from: $0.monday, count: 28) } }
    var start = first.monday
    var windows: [DaySpan] = []
    while last.days.end - start < 28 {
      let week = DaySpan(from: start - 7, count: 7)
      let isSettled = context.rota.assignments(in: week).contains { !span.contains($0.seat.day) }
      let isDecided = !week.intersection(span).isEmpty
      guard isSettled || isDecided else { break }
      // Whether anything will be held in a week cut by the beginning is not known yet; so both are looked at.
      if !isSettled { windows.append(DaySpan(start, until: last.days.end)) }
      start = week.start
    }
    var end = last.days.end
    while end - start < 28 {
      let week = DaySpan(from: end, count: 7)
      let isSettled = context.rota.assignments(in: week).contains { !span.contains($0.seat.day) }
      guard isSettled || !week.intersection(span).isEmpty else { break }
      if !isSettled { windows.append(DaySpan(start, until: end)) }
      end = week.end
    }
    return windows + [DaySpan(start, until: end)]
  }
}

/// Somebody who might take part in a watch.
private struct Pool {
  let member: Member
  private let eligibility: Eligibility

  init(member: Member, in context: CompileContext) {
    self.member = member
    eligibility = Eligibility(team: context.team, rota: context.rota, zones: context.zones)
  }

  /// What is plain to see is looked at first.
  func couldTake(_ shift: Shift) -> Bool {
    eligibility.mayTake(member, shift.template) && eligibility.offers(member, shift.day)
      && eligibility.obstacles(for: member, to: shift).isEmpty
  }
}
