package import Rota
import Scheduling

/// Answers whether somebody can be away, by a repair of what is planned. It keeps nothing, and nobody learns of it.
package struct AwayCheck: Sendable {
  private let zones: ZoneTable
  private let threads: Int

  /// Dates tried before and after those asked for.
  private static let reach = 28
  /// Dates before and after in whose weeks others' shifts may change for an answer at once.
  private static let nearDays = 5
  /// Other dates that are told of.
  private static let told = 3

  package init(zones: ZoneTable, threads: Int = 2) {
    self.zones = zones
    self.threads = threads
  }

  /// What can be answered at once: a repair, where a few steps find one, or that none has been found yet.
  ///
  /// - Parameters:
  ///   - leave: the absence; whatever its status, it is looked at as if it were approved.
  ///   - state: the team and its rota.
  ///   - span: the dates that are planned.
  ///   - today: from here on something may change.
  /// - Returns: a repair that holds, if not always the best; or “not yet”, not proven, for
  ///   ``answer(for:in:over:today:)`` to look into.
  package func firstAnswer(for leave: Leave, in state: TeamState, over span: DaySpan, today: Day) -> AwayAnswer {
    guard let member = state.team.member(leave.member) else { return .nothing(asked: leave) }
    let near = DaySpan(
      ISOWeek(of: leave.from - AwayCheck.nearDays).monday, until: ISOWeek(of: leave.to + AwayCheck.nearDays).days.end)
    let window = near.intersection(span)
    guard !window.isEmpty else { return .nothing(asked: leave) }
    let site = SiteRepair(
      state, site: member.site, span: span, window: window, zones: zones, today: today, fillsGaps: false)
    let others = site.state.team.leave.filter { $0.key != leave.key }
    let repairs = site.repairs(leave: (member, others.adding(leave)), spreads: true, patience: .short)
    return .possible(leave, repairs)
      ?? AwayAnswer(
        leave: leave, kind: .notYet, repairs: repairs, uncovered: repairs.first?.uncovered ?? [], isProven: false,
        nearest: [], ways: [])
  }

  /// - Parameters:
  ///   - leave: the absence; whatever its status, it is looked at as if it were approved.
  ///   - state: the team and its rota.
  ///   - span: the dates that are planned.
  ///   - today: from here on something may change.
  /// - Returns: the kind of answer, its repairs, and what stays uncovered.
  package func answer(for leave: Leave, in state: TeamState, over span: DaySpan, today: Day) -> AwayAnswer {
    guard let member = state.team.member(leave.member) else { return .nothing(asked: leave) }
    let site = SiteRepair(state, site: member.site, span: span, zones: zones, today: today, fillsGaps: false)
    let others = site.state.team.leave.filter { $0.key != leave.key }
    let repairs = site.repairs(leave: (member, others.adding(leave)), spreads: true)
    if let possible = AwayAnswer.possible(leave, repairs) { return possible }
    let anew = anew(leave, member, others, state, span, today)
    let isPossible = repairs.first?.uncovered.isEmpty == true || anew.isFree == true
    let uncovered = isPossible ? [] : repairs.first?.uncovered ?? anew.uncovered
    return AwayAnswer(
      leave: leave, kind: isPossible ? .onlyPlanningAnew : .notYet, repairs: repairs, uncovered: uncovered,
      isProven: anew.isFree == false, nearest: nearest(leave, member, others, site),
      ways: ways(leave, member, others, site, uncovered))
  }

  /// Whether a new plan of everything that is not settled would do.
  private func anew(
    _ leave: Leave, _ member: Member, _ others: [Leave], _ state: TeamState, _ span: DaySpan, _ today: Day
  ) -> Resilience.Verdict {
    let effort = Effort(moves: 250_000, lanes: 2, threads: threads)
    let held = state.settled(in: span, today: today, without: leave, zones: zones)
    let search = SiteSearch(held, site: member.site, span: span, zones: zones, effort: effort)
    return search.verdict(without: member, on: leave.days, leave: others.adding(leave))
  }

  /// The same number of dates, earlier or later, that need no more than a repair.
  private func nearest(_ leave: Leave, _ member: Member, _ others: [Leave], _ site: SiteRepair) -> [DaySpan] {
    var found: [DaySpan] = []
    for distance in 1...AwayCheck.reach {
      for offset in [distance, -distance] where found.count < AwayCheck.told {
        let other = leave.moved(to: leave.from + offset, through: leave.to + offset)
        guard other.from >= site.today, other.to < site.span.end, isFree(other, among: others) else { continue }
        if site.mends(member, leave: others.adding(other)) { found.append(other.days) }
      }
    }
    return found
  }

  /// What would mend it: fewer of the dates, one more person, or doing without what cannot be held.
  private func ways(
    _ leave: Leave, _ member: Member, _ others: [Leave], _ site: SiteRepair, _ uncovered: [SeatID]
  ) -> [String] {
    var ways: [String] = []
    if let part = part(leave, member, others, site) {
      ways.append("Being away only \(Wording.dates(part)) can be done.")
    }
    let team = site.state.team
    let templates = uncovered.compactMap(team.template).reduce(into: [ShiftTemplate]()) { list, template in
      if !list.contains(where: { $0.id == template.id }) { list.append(template) }
    }
    let skills = Set(templates.flatMap(\.skills)).sorted().map(\.text)
    if !templates.isEmpty {
      let trained = skills.isEmpty ? "" : " trained for \(Wording.list(skills))"
      ways.append("One more person\(trained) could take \(Wording.list(templates.map(team.name))).")
      let shifts = uncovered.prefix(3).compactMap { seat in
        team.template(of: seat).map { "\(team.name(of: $0)) on \(Wording.date(seat.day))" }
      }
      let more = uncovered.count > 3 ? ["\(uncovered.count - 3) more"] : []
      ways.append("The team could do without \(Wording.list(shifts + more)).")
    }
    return ways
  }

  /// The most dates from the first on, or up to the last, that can be taken off.
  private func part(_ leave: Leave, _ member: Member, _ others: [Leave], _ site: SiteRepair) -> DaySpan? {
    for fewer in 1..<max(1, leave.days.count) {
      let parts = [
        leave.moved(to: leave.from, through: leave.to - fewer), leave.moved(to: leave.from + fewer, through: leave.to),
      ]
      if let part = parts.first(where: { site.mends(member, leave: others.adding($0)) }) { return part.days }
    }
    return nil
  }

  private func isFree(_ leave: Leave, among others: [Leave]) -> Bool {
    !others.contains { other in
      other.member == leave.member && other.status == .approved && !other.days.intersection(leave.days).isEmpty
    }
  }
}

extension AwayAnswer {
  fileprivate static func nothing(asked leave: Leave) -> AwayAnswer {
    AwayAnswer(leave: leave, kind: .nothingMoves, repairs: [], uncovered: [], isProven: true, nearest: [], ways: [])
  }

  /// The answer where a repair will do; nil where none does.
  fileprivate static func possible(_ leave: Leave, _ repairs: [Repair]) -> AwayAnswer? {
    guard let best = repairs.first, best.uncovered.isEmpty, !best.crowdsSomebody else { return nil }
    let kind: Kind = best.changes.isEmpty ? .nothingMoves : best.consents.isEmpty ? .shiftsMove : .ifTheyAgree
    return AwayAnswer(
      leave: leave, kind: kind, repairs: repairs.filter { $0.uncovered.isEmpty && !$0.crowdsSomebody }, uncovered: [],
      isProven: true, nearest: [], ways: [])
  }
}

extension [Leave] {
  /// The same with `leave` as if it were approved, in order.
  func adding(_ leave: Leave) -> [Leave] {
    var approved = leave
    approved.status = .approved
    return (self + [approved]).sorted { $0.key < $1.key }
  }
}

extension Leave {
  /// The same on other dates; half days stay at the ends.
  func moved(to from: Day, through to: Day) -> Leave {
    var moved = self
    moved.from = from
    moved.to = to
    return moved
  }
}
