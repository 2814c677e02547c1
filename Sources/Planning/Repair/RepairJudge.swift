import Rota
import Scheduling

/// Judges repairs by the rules themselves, of the people in them alone, and ranks those that break nothing hard.
struct RepairJudge {
  private let state: TeamState
  private let times: TimeJudge
  private let today: Day
  private let notice: Notice
  /// Whose leave is not what `times` knows of.
  private let absent: (member: MemberID, leave: [Leave])?
  /// Whether it matters who carries more than an even share: that takes a look at everybody.
  private let weighsShares: Bool

  /// Weights from which on a soft rule protects people rather than smoothing a rota.
  private static let protecting = 10

  /// How good a repair is; less is better.
  struct Rank: Hashable {
    /// How far rules that protect people are broken that were not before, in their own units.
    var newBreaches: Int
    var changes: Int
    /// Shifts beyond one that somebody gains in a week.
    var crowded: Int
    var people: Int
    /// Shifts gained on short notice.
    var soon: Int
    /// What those who gain carry beyond an even share already.
    var unfairness: Int
    var cost: Int

    func order(spreads: Bool) -> [Int] {
      (spreads ? [crowded] : []) + [newBreaches, changes, people, soon, crowded, unfairness, cost]
    }
  }

  /// - Parameters:
  ///   - state: the team and its rota, leave included that is only thought of.
  ///   - times: judges people's time by the leave the team has.
  ///   - today: from here on something may change.
  ///   - absent: the member whose leave differs.
  ///   - weighsShares: whether those who carry least are to be preferred.
  init(state: TeamState, times: TimeJudge, today: Day, absent: MemberID? = nil, weighsShares: Bool) {
    self.state = state
    self.times = times
    self.today = today
    notice = Notice(state.team)
    self.weighsShares = weighsShares
    self.absent = absent.map { id in
      (id, state.team.leave.filter { $0.member == id && $0.status == .approved })
    }
  }

  /// How good a repair is; nil where somebody would break a hard rule that they do not break now.
  func rank(of changes: [Repair.Change]) -> Rank? {
    let exchanges = exchanges(of: changes)
    var (newBreaches, cost) = (0, 0)
    for exchange in exchanges {
      for (after, before) in zip(times.excesses(after: exchange), times.excesses(after: exchange.before)) {
        let worse = after.amount - before.amount
        if after.isHard {
          if worse > 0 { return nil }
        } else {
          if worse > 0, after.weight >= RepairJudge.protecting { newBreaches += worse }
          cost += worse * after.weight
        }
      }
    }
    let joins = changes.flatMap { change in change.joins.map { (member: $0, day: change.shift.day) } }
    let weekly = Dictionary(grouping: joins) { Repair.Gain(member: $0.member, week: ISOWeek(of: $0.day)) }
    return Rank(
      newBreaches: newBreaches, changes: changes.count,
      crowded: weekly.values.reduce(0) { $0 + max(0, $1.count - 1) },
      people: exchanges.count, soon: joins.count { isSoon($0.day) },
      unfairness: weighsShares ? joins.reduce(0) { $0 + (times.balances[$1.member] ?? 0) } : 0, cost: cost)
  }

  private func exchanges(of changes: [Repair.Change]) -> [TimeJudge.Exchange] {
    var exchanges: [MemberID: TimeJudge.Exchange] = [:]
    for change in changes {
      guard let seat = change.shift.seats.first else { continue }
      for member in change.joins { exchanges[member, default: exchange(of: member)].gains.append(seat) }
      for member in change.leaves { exchanges[member, default: exchange(of: member)].loses.append(seat) }
    }
    return Array(exchanges.values)
  }

  private func exchange(of member: MemberID) -> TimeJudge.Exchange {
    TimeJudge.Exchange(member: member, leave: absent?.member == member ? absent?.leave : nil)
  }

  /// The repair that a candidate is.
  func repair(
    _ candidate: RepairShelf.Candidate, uncovered: [SeatID], least: Int, isLeastUncovered: Bool
  ) -> Repair {
    let changes = candidate.changes
    let concerned = candidate.rank.newBreaches > 0 ? exchanges(of: changes) : []
    let raised = concerned.sorted { $0.member < $1.member }.flatMap { exchange in
      worsened(times.findings(after: exchange), from: times.findings(after: exchange.before))
        .filter { weight(of: $0.rule) >= RepairJudge.protecting }
    }
    var rota = state.rota
    var gained: [MemberID: [SeatID]] = [:]
    for change in changes {
      for (seat, member) in RepairJudge.apply(change, to: &rota) where isSoon(seat.day) {
        gained[member, default: []].append(seat)
      }
    }
    let consents = gained.keys.sorted().map { Repair.Consent(member: $0, seats: (gained[$0] ?? []).sorted()) }
    return Repair(
      changes: changes, uncovered: uncovered, least: least, isLeastUncovered: isLeastUncovered, raised: raised,
      consents: consents, steps: steps(to: rota, of: changes))
  }

  /// The seats of changed shifts whose holders differ, in order.
  private func steps(to rota: Rota, of changes: [Repair.Change]) -> [ChangeSet.Step] {
    changes.flatMap(\.shift.seats).sorted().compactMap { seat in
      let (before, after) = (state.rota[seat], rota[seat])
      guard before != after else { return nil }
      return .assignment(
        seat: seat, before: before.map { ChangeSet.Holder(member: $0.member, pinned: $0.pinned) },
        after: after.map { ChangeSet.Holder(member: $0.member, pinned: $0.pinned) })
    }
  }

  /// Puts the newcomers of a change into the seats of those who go; whoever stays keeps the very seat.
  private static func apply(_ change: Repair.Change, to rota: inout Rota) -> [(SeatID, MemberID)] {
    let free = change.shift.seats.filter { seat in
      rota[seat].map { change.leaves.contains($0.member) } ?? true
    }
    for seat in free { rota.unassign(seat) }
    let taken = Array(zip(free, change.joins))
    for (seat, member) in taken { rota.assign(Assignment(seat: seat, member: member)) }
    return taken
  }

  /// Whether a shift lies in a published week and begins too soon to be given to anybody without their yes.
  private func isSoon(_ day: Day) -> Bool {
    notice.freezes(day, in: state.rota, today: today)
  }

  private func weight(of rule: RuleID) -> Int {
    guard let definition = RuleCatalog.definition(rule) else { return 0 }
    return RuleCatalog.setting(of: definition, in: state.team).weight ?? definition.weight
  }

  /// The findings that are further from their rule than before, each by how much.
  private func worsened(_ after: [Finding], from before: [Finding]) -> [Finding] {
    let known = Dictionary(grouping: before.filter { !$0.isHistory }, by: \.rule)
    return Dictionary(grouping: after.filter { !$0.isHistory }, by: \.rule).values.flatMap { findings -> [Finding] in
      let old = known[findings[0].rule] ?? []
      let excess = findings.reduce(0) { $0 + $1.amount } - old.reduce(0) { $0 + $1.amount }
      guard excess > 0 else { return [] }
      let fresh = findings.filter { !old.contains($0) }
      var told = fresh.isEmpty ? findings : fresh
      told = Array(told.prefix(1)).map { finding in
        var finding = finding
        finding.amount = excess
        return finding
      }
      return told
    }.sorted { ($0.days.start, $0.rule) < ($1.days.start, $1.rule) }
  }
}
