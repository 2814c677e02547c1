package import Rota

/// Judges a rota rule by rule on instants, from scratch; the engine's every answer passes through it.
///
/// How rules are judged is written apart from what the engine is told of them. Both read the same definitions and settings,
/// and the same words: who is eligible, what is work, what is a night, what is learned, what a shift weighs.
package struct Evaluator: Sendable {
  package let zones: ZoneTable

  package init(zones: ZoneTable) { self.zones = zones }

  /// What the rules say of the rota over `span`, and how it scores.
  package func judge(_ state: TeamState, over span: DaySpan) -> Judgement {
    judge(Timetable(state, over: span, zones: zones))
  }

  package func judge(_ timetable: Timetable) -> Judgement { judge(timetable, ledgers: Ledgers(timetable)) }

  /// The same where the ledgers of the timetable are known.
  package func judge(_ timetable: Timetable, ledgers: Ledgers) -> Judgement {
    let rules = RuleSet(timetable.team)
    let findings = rules.findings(in: timetable)
    let gaps = timetable.gaps
    let scored = findings.filter { !$0.isHistory }
    let score = PlanScore(
      gaps: gaps.count, breaches: scored.count { $0.level == .hard }, cost: rules.cost(of: scored),
      unevenness: ledgers.unevenness)
    return Judgement(span: timetable.span, seats: timetable.seats, gaps: gaps, findings: findings, score: score)
  }

  /// Whether every seat is held and nobody's time breaks a hard rule of the plan's making. How the demand is made, such as
  /// watches without backup, is not looked at.
  package func isWhole(_ state: TeamState, over span: DaySpan) -> Bool {
    let timetable = Timetable(state, over: span, zones: zones)
    guard timetable.gaps.isEmpty else { return false }
    let rules = RuleSet(timetable.team)
    return timetable.timelines.allSatisfy { timeline in
      rules.findings(of: timeline, in: timetable).allSatisfy { $0.level != .hard || $0.isHistory }
    }
  }

  /// The new findings if `member` took `seat` besides what they hold; none where they hold it already.
  ///
  /// Only that member's time is judged, before and after, so it is quick enough for a screen that asks for every cell.
  package func legality(of member: MemberID, in seat: SeatID, state: TeamState, span: DaySpan) -> [Finding] {
    Timetable(state, over: span, zones: zones).legality(of: member, in: seat)
  }
}

extension Timetable {
  /// The new findings if `id` took `seat` besides what they hold; none where they hold it already.
  package func legality(of id: MemberID, in seat: SeatID) -> [Finding] {
    guard holders[seat] != id, let timeline = timeline(of: id), let shift = held(seat, by: timeline.member)
    else { return [] }
    let rules = RuleSet(team)
    let before = Set(rules.findings(of: timeline, in: self))
    return rules.findings(of: timeline.adding(shift), in: self).filter { !before.contains($0) }
  }
}
