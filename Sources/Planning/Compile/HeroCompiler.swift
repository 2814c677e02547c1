import Rota
import Scheduling

/// Compiles that nobody carries a watch alone: one person holds at most a share of a watch's hours in four whole weeks.
struct HeroCompiler {
  private let context: CompileContext
  private let table: PatternTable
  private let watches: [SharedWatch]
  private let penalty: Problem.Penalty

  /// A watch over one window, with the most that one person may hold of it.
  private struct SharedWatch: Equatable {
    let window: DaySpan
    let templates: Set<[String]>
    let most: Int

    func minutes(_ shift: Shift) -> Int { templates.contains(shift.key) ? shift.interval.minutes : 0 }
  }

  init(context: CompileContext, table: PatternTable) {
    self.context = context
    self.table = table
    guard let rule = context.rule(NoHero.self) else {
      (watches, penalty) = ([], .hard(1))
      return
    }
    penalty = rule.penalty
    let eligibility = Eligibility(team: context.team, rota: context.rota, zones: context.zones)
    let pool = context.team.members.filter { $0.site == table.site }
    watches = HeroCompiler.windows(context).flatMap { window in
      HeroCompiler.watches(of: table.site, in: window, context).compactMap { shifts -> SharedWatch? in
        let seats = shifts.map(\.template.seats).max() ?? 1
        let able = pool.lazy.filter { member in
          shifts.contains { eligibility.obstacles(for: member, to: $0).isEmpty }
        }
        guard able.prefix(2 * seats + 1).count > 2 * seats else { return nil }
        return SharedWatch(
          window: window, templates: Set(shifts.map(\.key)),
          most: shifts.reduce(0) { $0 + $1.interval.minutes } * rule.number(NoHero.percent) / 100)
      }
    }
  }

  /// Whether the same watches are looked at; with fewer people some are not.
  func isLike(_ other: HeroCompiler) -> Bool { watches == other.watches }

  func windows(for member: Member) -> [Problem.Window] {
    watches.map { watch in
      let shared = watch.window.intersection(context.days)
      let days = context.index(of: shared.start)..<context.index(of: shared.end)
      // What the past alone had run up is not the plan's to mend.
      let past = context.settled(member.id, in: DaySpan(watch.window.start, until: context.span.start))
      return Problem.Window(
        days: days, weights: table.weights(over: days, watch.minutes),
        max: max(watch.most, past.reduce(0) { $0 + watch.minutes($1) }), maxPenalty: penalty, unit: 60)
    }
  }

  /// Runs of four whole weeks of the decided dates; of fewer, one with the weeks just before and just after in which anything is held.
  private static func windows(_ context: CompileContext) -> [DaySpan] {
    let span = context.span
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

  /// The watches and standbys of a window: each template that occurs three times, and those that occur more rarely
  /// together with the like of them.
  private static func watches(of site: SiteID, in window: DaySpan, _ context: CompileContext) -> [[Shift]] {
    let shifts = context.team.shifts(in: window, zones: context.zones).filter {
      $0.template.site == site && ($0.template.kind == .watch || $0.template.kind == .standby)
    }
    let byTemplate = Dictionary(grouping: shifts, by: \.key).sorted { $0.key.lexicographicallyPrecedes($1.key) }
    let rare = byTemplate.map(\.value).filter { $0.count < 3 }.joined()
    let together = Dictionary(grouping: rare) { [$0.duty.text, $0.template.role.text] }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }
    return (byTemplate + together).map(\.value).filter { $0.count >= 3 }
  }
}

extension Shift {
  /// What tells a template from all others.
  var key: [String] { [duty.text, template.id.text] }
}
