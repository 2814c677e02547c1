import Rota
import Scheduling

/// Judges repairs by the rules themselves, of the people in them alone, and ranks those that break nothing hard.
final class RepairJudge {
  private let state: TeamState
  private let timetable: Timetable
  private let rules: RuleSet
  private let today: Day
  private let notice: Notice
  /// What the rules say of people as things are, as far as it has been asked.
  private var findings: [MemberID: [Finding]] = [:]
  private lazy var balances = Dictionary(
    uniqueKeysWithValues: zip(timetable.timelines, Ledgers(timetable)[.total]).map { timeline, standing in
      (timeline.member.id, standing.carried - standing.share)
    })

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

  init(state: TeamState, span: DaySpan, zones: ZoneTable, today: Day) {
    self.state = state
    self.today = today
    notice = Notice(state.team)
    timetable = Timetable(state, over: span, zones: zones)
    rules = RuleSet(state.team)
  }

  /// How good a repair is; nil where somebody would break a hard rule that they do not break now.
  func rank(of changes: [Repair.Change]) -> Rank? {
    var (newBreaches, cost) = (0, 0)
    for member in Set(changes.flatMap { $0.leaves + $0.joins }) {
      guard let after = findings(of: member, after: changes) else { continue }
      let before = findingsBefore(of: member)
      let worse = worsened(after, from: before)
      if worse.contains(where: { $0.level == .hard }) { return nil }
      newBreaches += worse.filter { weight(of: $0.rule) >= RepairJudge.protecting }.reduce(0) { $0 + $1.amount }
      cost += rules.cost(of: after) - rules.cost(of: before)
    }
    let joins = changes.flatMap { change in change.joins.map { (member: $0, day: change.shift.day) } }
    let weekly = Dictionary(grouping: joins) { Repair.Gain(member: $0.member, week: ISOWeek(of: $0.day)) }
    return Rank(
      newBreaches: newBreaches, changes: changes.count,
      crowded: weekly.values.reduce(0) { $0 + max(0, $1.count - 1) },
      people: Set(changes.flatMap { $0.leaves + $0.joins }).count,
      soon: joins.count { isSoon($0.day) },
      unfairness: joins.reduce(0) { $0 + (balances[$1.member] ?? 0) }, cost: cost)
  }

  /// The repair that a candidate is.
  func repair(
    _ candidate: RepairShelf.Candidate, uncovered: [SeatID], least: Int, isLeastUncovered: Bool
  ) -> Repair {
    let changes = candidate.changes
    var raised: [Finding] = []
    for member in Set(changes.flatMap { $0.leaves + $0.joins }).sorted() {
      let worse = worsened(findings(of: member, after: changes) ?? [], from: findingsBefore(of: member))
      raised += worse.filter { weight(of: $0.rule) >= RepairJudge.protecting }
    }
    var rota = state.rota
    var gained: [MemberID: [SeatID]] = [:]
    for change in changes {
      for (seat, member) in RepairJudge.apply(change, to: &rota) where isSoon(seat.day) {
        gained[member, default: []].append(seat)
      }
    }
    let consents = gained.keys.sorted().map { Repair.Consent(member: $0, seats: (gained[$0] ?? []).sorted()) }
    let after = TeamState(team: state.team, rota: rota)
    return Repair(
      changes: changes, uncovered: uncovered, least: least, isLeastUncovered: isLeastUncovered, raised: raised,
      consents: consents, steps: ChangeSet.steps(from: state, to: after))
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

  private func findingsBefore(of member: MemberID) -> [Finding] {
    if let known = findings[member] { return known }
    let found = timetable.timeline(of: member).map { rules.findings(of: $0, in: timetable) } ?? []
    findings[member] = found
    return found
  }

  private func findings(of member: MemberID, after changes: [Repair.Change]) -> [Finding]? {
    guard var timeline = timetable.timeline(of: member) else { return nil }
    for change in changes {
      if change.leaves.contains(member) {
        let seats = change.shift.seats
        timeline = timeline.keeping { !seats.contains($0.seat) }
      }
      if change.joins.contains(member), let seat = change.shift.seats.first,
        let held = timetable.held(seat, by: timeline.member)
      {
        timeline = timeline.adding(held)
      }
    }
    return rules.findings(of: timeline, in: timetable)
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
