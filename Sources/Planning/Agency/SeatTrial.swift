package import Rota

/// Tries somebody in a seat, and tells what the rules that bear on their time would say of it that they do not say now.
package struct SeatTrial: Sendable {
  package let timetable: Timetable
  private let rules: RuleSet
  /// Whoever has let a shift go may take it back of their own will, so that is not looked at.
  private let eligibility: Eligibility

  /// Whether somebody could take a seat as everything else stands.
  package enum Verdict: Hashable, Sendable {
    /// They could; `cost` is what soft rules would find in it.
    case could(cost: Int)
    /// A hard rule or who they are keeps it from them, in a sentence.
    case couldNot(String)
  }

  package init(_ state: TeamState, over span: DaySpan, zones: ZoneTable) {
    timetable = Timetable(state, over: span, zones: zones)
    rules = RuleSet(state.team)
    eligibility = Eligibility(team: state.team, zones: zones)
  }

  /// `lost` is what they would give for it, if anything.
  package func verdict(on member: MemberID, taking seat: SeatID, giving lost: SeatID? = nil) -> Verdict {
    guard let timeline = timetable.timeline(of: member),
      let shift = timetable.team.shift(of: seat, zones: timetable.zones),
      let held = timetable.held(seat, by: timeline.member)
    else { return .couldNot("There is no such shift on \(Wording.date(seat.day)).") }
    if let obstacle = eligibility.obstacles(for: timeline.member, to: shift).first {
      return .couldNot("\(timeline.member.name) \(obstacle.predicate).")
    }
    let before = timeline.shifts.isEmpty ? [] : rules.findings(of: timeline, in: timetable)
    let after = rules.findings(of: timeline.keeping { $0.seat != lost }.adding(held), in: timetable)
    let worse = after.worse(than: before)
    if let hard = worse.first(where: { $0.level == .hard }) { return .couldNot(hard.sentence) }
    return .could(cost: max(0, rules.cost(of: after) - rules.cost(of: before)))
  }
}

extension [Finding] {
  /// Those of rules that are further broken than `before` says; history aside.
  func worse(than before: [Finding]) -> [Finding] {
    let open = filter { !$0.isHistory }
    let amounts = Dictionary(grouping: before.filter { !$0.isHistory }, by: \.rule).mapValues(\.amount)
    let worsened = Dictionary(grouping: open, by: \.rule).filter { $0.value.amount > amounts[$0.key] ?? 0 }
    let known = Set(before)
    return open.filter { worsened[$0.rule] != nil && !known.contains($0) }
  }

  private var amount: Int { reduce(0) { $0 + $1.amount } }
}
