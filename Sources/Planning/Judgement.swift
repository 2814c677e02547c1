package import Rota

/// What the rules say of a rota over a span: the gaps, the findings, and how it scores.
package struct Judgement: Hashable, Sendable {
  package var span: DaySpan
  /// Every seat of the span, filled or not, sorted.
  package var seats: [SeatID]
  /// Seats without anybody, sorted.
  package var gaps: [SeatID]
  /// Hard ones first, then by rule, day and member.
  package var findings: [Finding]
  package var score: PlanScore

  package init(span: DaySpan, seats: [SeatID], gaps: [SeatID], findings: [Finding], score: PlanScore) {
    self.span = span
    self.seats = seats
    self.gaps = gaps
    self.findings = findings
    self.score = score
  }

  package var breaches: [Finding] { findings.filter { $0.level == .hard && !$0.isHistory } }
}

/// How good a rota is, lexicographic: breaches, gaps, then the soft rules' cost, then unevenness. Lower is better.
package struct PlanScore: Hashable, Comparable, Sendable {
  package var gaps: Int
  package var breaches: Int
  package var cost: Int
  /// Q of the fairness ledgers, weighted, in thousandths of squared credits.
  package var unevenness: Int

  package init(gaps: Int, breaches: Int, cost: Int, unevenness: Int) {
    self.gaps = gaps
    self.breaches = breaches
    self.cost = cost
    self.unevenness = unevenness
  }

  package static func < (left: PlanScore, right: PlanScore) -> Bool {
    (left.breaches, left.gaps, left.cost, left.unevenness)
      < (right.breaches, right.gaps, right.cost, right.unevenness)
  }
}
