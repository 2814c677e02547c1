import Rota
import Scheduling

/// Looks for whole rotas of one site's people while somebody of them is away.
///
/// It keeps the whole rotas it has found: that in which the person holds least is mended first, and mending is quick. Only
/// where it fails does a search begin, and a proof that there is none. Every rota found is judged by the evaluator.
final class SiteSearch {
  private let state: TeamState
  private let span: DaySpan
  private let zones: ZoneTable
  private let effort: Effort
  private let demand: Demand
  private let ground: RepairGround
  private let times: TimeJudge
  /// By row: the shifts of the rota there is.
  private let present: [Set<SeatID>]
  private var whole: [Roster] = []
  /// The best roster of the searches for the question at hand.
  private var nearly: Roster?

  /// Whole rotas mended for one answer, and the steps that each may take.
  private static let attempts = 6
  private static let steps = 1500
  /// Changes tried beyond those that the absence itself brings.
  private static let extra = 5
  /// Whole rotas kept.
  private static let most = 24
  /// Searches begun anew before a proof is looked for.
  private static let tries = 8
  /// Empty seats up to which mending is tried to tell which they are.
  private static let mostOpen = 3
  /// Rounds of pricing after which no proof is expected any more.
  private static let rounds = 400
  /// Rounds tried before long searches are begun.
  private static let fewRounds = 80

  /// What of `state` is pinned or published stays.
  init(_ state: TeamState, site: SiteID, span: DaySpan, zones: ZoneTable, effort: Effort) {
    self.state = state.only(site).strict
    self.span = span
    self.zones = zones
    self.effort = effort
    demand = Demand(self.state, span: span, zones: zones, counting: .monotone)
    ground = RepairGround(demand.problem)
    times = TimeJudge(self.state, span: span, zones: zones)
    let (compiled, rota) = (demand.compiled, self.state.rota)
    present = compiled.members.indices.map { compiled.shifts(of: $0, in: rota) }
    if let first = mended(compiled.roster(of: rota), nil).roster {
      whole.append(first)
    } else {
      _ = mends(nil, tries: 0..<SiteSearch.tries)
    }
  }

  /// Somebody who is away, and their leave with that.
  private struct Absence {
    let row: Int
    let leave: [Leave]
  }

  var members: [Member] { state.team.members }

  /// Whether the site's people could do without `member` on `days`.
  func verdict(without member: Member, on days: DaySpan) -> Resilience.Verdict {
    verdict(without: member, on: days, leave: state.leave(with: member.id, awayOn: days))
  }

  /// The same, where the team's leave would be `leave`.
  func verdict(without member: Member, on days: DaySpan, leave: [Leave]) -> Resilience.Verdict {
    guard let person = demand.compiled.members.firstIndex(of: member.id),
      let (row, bearsOnOthers) = demand.row(of: member, leave: leave)
    else { return .free(without: member) }
    let usual = ground.problem.people[person]
    ground.replace(person, with: row)
    defer { ground.replace(person, with: usual) }
    nearly = nil
    let absence = Absence(row: person, leave: leave.filter { $0.member == member.id && $0.status == .approved })
    let first = mendedFromKept(absence, days)
    if first.isWhole { return .free(without: member) }
    // With fewer people left, a watch may come to need no sharing: then these rows ask too much, and prove nothing.
    let loosened = bearsOnOthers ? loosened(leave) : ground.problem
    let isImpossible = first.isImpossible && !bearsOnOthers
    if let verdict = refusedAtOnce(loosened, member, isImpossible) { return verdict }
    if mends(absence, tries: 0..<1) { return .free(without: member) }
    if let verdict = refusedByBound(loosened, member, rounds: SiteSearch.fewRounds) { return verdict }
    if let verdict = refusedByBound(loosened, member, rounds: SiteSearch.rounds) { return verdict }
    if mends(absence, tries: 1..<SiteSearch.tries) { return .free(without: member) }
    return Resilience.Verdict(
      proof: .none, uncovered: [],
      reason: "No rota without \(member.name) was found that fills every seat, and none is proven not to exist.")
  }

  /// Whether one of the whole rotas can be mended; the ones in which the person holds least come first.
  private func mendedFromKept(_ absence: Absence, _ days: DaySpan) -> (isWhole: Bool, isImpossible: Bool) {
    let person = absence.row
    let cells = days.intersection(span).days.map { $0 - demand.compiled.firstDay }
    let byLoad = whole.map { roster in (roster, cells.count { roster[person, $0] != 0 }) }.sorted { $0.1 < $1.1 }
    for (roster, _) in byLoad.prefix(SiteSearch.attempts) {
      let (found, isImpossible) = mended(roster, absence)
      if isImpossible { return (false, true) }
      if let found {
        keep(found, person, cells)
        return (true, false)
      }
    }
    return (false, false)
  }

  /// Whether one of some searches finds a whole rota, or one that can be mended; it is kept for others to be mended from.
  private func mends(_ absence: Absence?, tries: Range<Int>) -> Bool {
    for number in tries {
      // Near a rota that is whole, quickly; then from nothing, ever anew and longer.
      let found =
        number == 0
        ? searched(absence, from: whole.last, effort) : searched(absence, from: nil, effort.again(number, times: 8))
      guard let found else { continue }
      whole.append(found)
      if whole.count > SiteSearch.most { whole.removeFirst() }
      return true
    }
    return false
  }

  /// Keeps a mended rota where it tells more than those there are: that a person can be free in these days.
  private func keep(_ roster: Roster, _ person: Int, _ cells: [Int]) {
    guard whole.count < SiteSearch.most else { return }
    if whole.contains(where: { kept in cells.allSatisfy { kept[person, $0] == 0 } }) { return }
    whole.append(roster)
  }

  /// A whole rota near `roster`, and whether it turned out that there can be none at all.
  private func mended(_ roster: Roster, _ absence: Absence?) -> (roster: Roster?, isImpossible: Bool) {
    var search = RepairSearch(ground, start: ground.allowed(roster), before: ground.holders(in: roster))
    var found: Roster?
    let outcome = search.nearest(open: 0, extra: SiteSearch.extra, steps: SiteSearch.steps) { mended in
      guard self.holds(mended.roster, absence) else { return false }
      found = mended.roster
      return true
    }
    return (found, outcome.isImpossible)
  }

  private func searched(_ absence: Absence?, from start: Roster?, _ effort: Effort) -> Roster? {
    let solution = solve(ground.problem, effort: effort, start: start.map(ground.allowed)) { $0.best > .zero }
    guard solution.score.hard == 0 else { return nil }
    nearly = solution.roster
    if solution.score.cost == 0 { return holds(solution.roster, absence) ? solution.roster : nil }
    return mended(solution.roster, absence).roster
  }

  /// Whether the rules themselves have nothing hard to say of anybody's time; all seats are held.
  private func holds(_ roster: Roster, _ absence: Absence?) -> Bool {
    demand.compiled.members.indices.allSatisfy { row in
      let shifts = demand.compiled.shifts(of: row, in: roster)
      let exchange = TimeJudge.Exchange(
        member: demand.compiled.members[row], gains: shifts.subtracting(present[row]).sorted(),
        loses: present[row].subtracting(shifts).sorted(), leave: absence?.row == row ? absence?.leave : nil)
      return times.excesses(after: exchange).allSatisfy { !$0.isHard || $0.amount == 0 }
    }
  }

  /// What is asked where with so much leave some rows are held to less.
  private func loosened(_ leave: [Leave]) -> Problem {
    var absent = state
    absent.team.leave = leave
    return Demand(absent, span: span, zones: zones, counting: .monotone).problem
  }
}

extension SiteSearch {
  /// Why there is no whole rota, where that is plain to see or every way has been tried; nil elsewhere.
  private func refusedAtOnce(_ problem: Problem, _ member: Member, _ isImpossible: Bool) -> Resilience.Verdict? {
    let scarce = RepairGround(problem).coversOfTooFew
    if !scarce.isEmpty {
      return .refused(.seat, without: member, seats(scarce), state.team)
    }
    return isImpossible ? .refused(.search, without: member, emptySeats(problem), state.team) : nil
  }

  private func refusedByBound(_ problem: Problem, _ member: Member, rounds: Int) -> Resilience.Verdict? {
    let bound = lowerBound(problem, target: 1, rounds: rounds)
    guard bound.cost > 0 || bound.stuck != nil else { return nil }
    return .refused(.bound, without: member, emptySeats(problem), state.team)
  }

  /// The seats that the best rota found leaves empty.
  private func emptySeats(_ problem: Problem) -> [SeatID] {
    let best = nearly ?? mostlyMended ?? solve(problem, effort: effort, start: whole.last.map(ground.allowed)).roster
    return seats(ground.emptySeats(in: best))
  }

  /// A whole rota mended but for as few seats as a short search leaves empty; nil where it finds none.
  private var mostlyMended: Roster? {
    guard let roster = whole.last else { return nil }
    for open in 1...SiteSearch.mostOpen {
      var search = RepairSearch(ground, start: ground.allowed(roster), before: ground.holders(in: roster))
      var found: Roster?
      _ = search.nearest(open: open, extra: SiteSearch.extra, steps: SiteSearch.steps) { mended in
        found = mended.roster
        return true
      }
      if let found { return found }
    }
    return nil
  }

  /// So many seats of each cover, the last ones.
  private func seats(_ empty: [Int: Int]) -> [SeatID] {
    empty.sorted { $0.key < $1.key }.flatMap { demand.compiled.seatsByCover[$0.key].suffix($0.value) }
  }
}

extension Effort {
  /// The effort of a later search, begun elsewhere.
  fileprivate func again(_ number: Int, times: Int) -> Effort {
    var effort = self
    effort.seed = seed &+ UInt64(number)
    effort.moves *= times
    return effort
  }
}

extension Resilience.Verdict {
  fileprivate static func free(without member: Member) -> Self {
    Self(proof: .witness, uncovered: [], reason: "Every seat can be held without \(member.name).")
  }

  fileprivate static func refused(
    _ proof: Resilience.Proof, without member: Member, _ seats: [SeatID], _ team: Team
  ) -> Self {
    let names = seats.sorted().reduce(into: [String]()) { names, seat in
      let name = "\(team.template(of: seat)?.name ?? seat.template.text) on \(Wording.date(seat.day))"
      if !names.contains(name) { names.append(name) }
    }
    let shown = names.count > 4 ? Array(names.prefix(3)) + ["\(names.count - 3) more"] : names
    let what = names.isEmpty ? "Some seat" : Wording.list(shown)
    let reason =
      switch proof {
      case .seat: "\(what) cannot be held without \(member.name): too few people may take it."
      case .search, .bound, .witness, .none:
        "\(what) stay\(names.count > 1 ? "" : "s") empty without \(member.name) in the best rota found, and every rota "
          + "of the others leaves a seat empty."
      }
    return Self(proof: proof, uncovered: seats.sorted(), reason: reason)
  }
}
