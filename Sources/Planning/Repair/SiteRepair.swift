import Rota
import Scheduling

/// Mends the rota of one site's people: after leave, sickness, a departure, a changed rule or a slip of the hand.
///
/// What is pinned or published stays with who holds it, unless they cannot hold it any more. Where it has become vacant,
/// others may take it.
final class SiteRepair {
  let state: TeamState
  let span: DaySpan
  let zones: ZoneTable
  /// The date from which on something may change.
  let today: Day
  /// Whether all that is planned may change: only then does having tried every way prove anything.
  private let isWhole: Bool
  private let demand: Demand
  private let ground: RepairGround
  private let seats: [[SeatID]]
  private lazy var times = TimeJudge(state, span: span, zones: zones)
  /// Shifts by cover, as far as they have been asked for.
  private var shifts: [Int: Shift] = [:]
  /// By cover, who could hold it still before anything was asked; nil where all that is broken is to be mended.
  private let heldAlready: [[Int]]?
  /// Rows that are broken already and need not be mended.
  private let givenRows: [(person: Int, row: [Int])]

  /// How long is looked for repairs.
  struct Patience {
    /// Changes tried beyond those there must be.
    var extra: Int
    /// Steps of all tries together.
    var steps: Int
    /// Rosters looked at to choose the best among those that change equally much.
    var shown: Int
    /// Rounds of pricing after which no proof is expected any more.
    var rounds: Int

    static let thorough = Patience(extra: 4, steps: 3000, shown: 80, rounds: 200)
    /// As long as nobody notices.
    static let short = Patience(extra: 1, steps: 300, shown: 12, rounds: 0)
  }

  private static let fewSteps = 800
  private static let fewExtra = 4

  /// With `fillsGaps`, seats that nobody holds by the rota there is are to be filled, too.
  /// With a `window`, only its dates may change.
  init(
    _ state: TeamState, site: SiteID, span: DaySpan, window: DaySpan? = nil, zones: ZoneTable, today: Day,
    fillsGaps: Bool
  ) {
    self.state = state.only(site)
    self.span = span
    self.zones = zones
    self.today = today
    demand = Demand(
      self.state.replannable(in: window ?? span), span: window ?? span, horizon: span, zones: zones,
      counting: .monotone)
    isWhole = window == nil
    seats = demand.compiled.seatsByCover
    // What is broken already, and what is over, is not this repair's business.
    let present = demand.compiled.roster(of: self.state.rota)
    let usual = RepairGround(demand.problem)
    let start = usual.allowed(present)
    let held = usual.holders(in: start)
    var problem = demand.problem
    for (cover, seats) in seats.enumerated() {
      if let day = seats.first?.day, day < today { problem.covers[cover].need = 0 }
      let isPlanned = seats.first.map { state.rota.weeks[ISOWeek(of: $0.day)] != nil } ?? false
      if !isPlanned || !fillsGaps { problem.covers[cover].need = min(problem.covers[cover].need, held[cover].count) }
    }
    ground = RepairGround(problem)
    heldAlready = fillsGaps ? nil : held
    givenRows =
      fillsGaps
      ? []
      : start.rows.enumerated().filter { !usual.isLegal($1, of: $0) }
        .map { (person: $0.offset, row: $0.element) }
  }

  /// The best repairs found, the best first: one, or several that differ in what they are best at.
  ///
  /// - Parameters:
  ///   - leave: the team's leave as it would be, where somebody's differs from the state's.
  ///   - spreads: whether nobody gaining two shifts in a week comes before few changes.
  ///   - patience: how long is looked for them.
  /// - Returns: the repairs; none where none was found.
  func repairs(
    leave: (member: Member, all: [Leave])? = nil, spreads: Bool, patience: Patience = .thorough
  ) -> [Repair] {
    guard let leave else { return repairs(of: state, spreads: spreads, patience) }
    var changed = state
    changed.team.leave = leave.all
    guard let person = demand.compiled.members.firstIndex(of: leave.member.id),
      let row = demand.row(of: leave.member, leave: leave.all)
    else { return [] }
    let usual = ground.problem.people[person]
    ground.replace(person, with: row.person)
    defer { ground.replace(person, with: usual) }
    return repairs(of: changed, absent: leave.member.id, spreads: spreads, patience)
  }

  /// Whether every seat can still be held with few changes if the team's leave were `leave`.
  func mends(_ member: Member, leave: [Leave]) -> Bool {
    var changed = state
    changed.team.leave = leave
    guard let person = demand.compiled.members.firstIndex(of: member.id),
      let row = demand.row(of: member, leave: leave)
    else { return true }
    let usual = ground.problem.people[person]
    ground.replace(person, with: row.person)
    defer { ground.replace(person, with: usual) }
    let judge = RepairJudge(state: changed, times: times, today: today, absent: member.id, weighsShares: false)
    var search = search()
    return search.nearest(open: 0, extra: SiteRepair.fewExtra, steps: SiteRepair.fewSteps) { mended in
      judge.rank(of: self.changes(mended)).map { $0.crowded == 0 } ?? false
    }.changes != nil
  }

  private func search() -> RepairSearch {
    for given in givenRows { ground.tolerate(given.row, of: given.person) }
    let start = ground.allowed(demand.compiled.roster(of: state.rota))
    return RepairSearch(ground, start: start, before: holdersBefore(start), kept: settled(in: start))
  }

  private func repairs(
    of state: TeamState, absent: MemberID? = nil, spreads: Bool, _ patience: Patience
  ) -> [Repair] {
    let search = search()
    let judge = RepairJudge(state: state, times: times, today: today, absent: absent, weighsShares: isWhole)
    let most = search.emptySeats
    var (least, isProven) = (0, true)
    for open in 0...most {
      let shelf = RepairShelf(judge: judge, spreads: spreads) { self.changes($0) }
      var attempt = search
      let outcome = attempt.nearest(open: open, extra: patience.extra, steps: patience.steps) {
        shelf.take($0)
      }
      if outcome.changes == nil {
        isProven = isProven && outcome.isImpossible && isWhole
        continue
      }
      least = isWhole ? outcome.least : min(outcome.least, search.leastChanges)
      isProven = isProven || isWhole && proves(open, patience.rounds)
      if isWhole || shelf.crowds { fill(shelf, search, from: outcome.changes ?? least, open: open, patience) }
      return shelf.best.map { candidate in
        judge.repair(
          candidate, uncovered: uncovered(after: candidate.roster), least: least, isLeastUncovered: isProven)
      }
    }
    return []
  }

  /// Whether every rota at all leaves so many seats empty.
  private func proves(_ open: Int, _ rounds: Int) -> Bool {
    guard rounds > 0 else { return false }
    let bound = lowerBound(ground.problem, target: open, rounds: rounds, seconds: 2)
    return bound.stuck == nil && bound.cost >= open
  }

  /// Looks at more rosters that change as much, and where the best of them is not good enough, at some that change more.
  private func fill(
    _ shelf: RepairShelf, _ search: RepairSearch, from changes: Int, open: Int, _ patience: Patience
  ) {
    for more in 0...2 {
      var attempt = search
      var shown = 0
      attempt.all(upTo: changes + more, open: open, steps: patience.steps) { mended in
        _ = shelf.take(mended)
        shown += 1
        return shown >= patience.shown
      }
      if shelf.isContent { return }
    }
  }

  /// By cover: who held it by the rota there is, as rows; nobody's row stands for people of elsewhere. What is over is as
  /// it is.
  private func holdersBefore(_ start: Roster) -> [[Int]] {
    if let heldAlready { return heldAlready }
    let rows = Dictionary(uniqueKeysWithValues: demand.compiled.members.enumerated().map { ($1, $0) })
    return zip(seats, ground.holders(in: start)).map { seats, still in
      if let day = seats.first?.day, day < today { return still }
      return seats.compactMap { state.rota[$0] }.map { rows[$0.member] ?? -1 }.sorted()
    }
  }

  /// The pairs of people and covers that stay: pinned and published, where they can be held still.
  private func settled(in start: Roster) -> [(person: Int, cover: Int)] {
    let rows = Dictionary(uniqueKeysWithValues: demand.compiled.members.enumerated().map { ($1, $0) })
    let holders = ground.holders(in: start)
    return seats.indices.flatMap { cover in
      seats[cover].compactMap { seat in
        guard let assignment = state.rota[seat], seat.day < today || state.rota.isSettled(assignment),
          let row = rows[assignment.member], holders[cover].contains(row)
        else { return nil }
        return (row, cover)
      }
    }
  }

  /// The shifts whose holders differ from the rota there is.
  private func changes(_ mended: RepairSearch.Mended) -> [Repair.Change] {
    mended.changes.compactMap { cover, after in
      let old =
        heldAlready.map { held in Set(held[cover].map { demand.compiled.members[$0] }) }
        ?? Set(seats[cover].compactMap { state.rota[$0]?.member })
      let new = Set(after.map { demand.compiled.members[$0] })
      guard old != new, let shift = shift(of: cover), shift.day >= today else { return nil }
      return Repair.Change(shift: shift, leaves: old.subtracting(new).sorted(), joins: new.subtracting(old).sorted())
    }.sorted { ($0.shift.interval.start, $0.shift.template.id) < ($1.shift.interval.start, $1.shift.template.id) }
  }

  private func shift(of cover: Int) -> Shift? {
    if let known = shifts[cover] { return known }
    let shift = seats[cover].first.flatMap { state.team.shift(of: $0, zones: zones) }
    shifts[cover] = shift
    return shift
  }

  /// The seats asked for that nobody holds.
  private func uncovered(after roster: Roster) -> [SeatID] {
    ground.emptySeats(in: roster).sorted { $0.key < $1.key }.flatMap { seats[$0.key].suffix($0.value) }.sorted()
  }
}
