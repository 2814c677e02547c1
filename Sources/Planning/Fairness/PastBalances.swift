import Rota

/// What everybody had carried beyond their share before a span begins, week by week.
struct PastBalances {
  /// By place in the team, in milli-credits.
  private(set) var balances: [LedgerAmounts]
  private let average: LedgerAmounts

  /// Settles every known week; `average` is a seat's in each ledger, the most anybody can owe.
  init(_ timetable: Timetable, credits: ShiftCredits, attendance: Attendance, average: LedgerAmounts) {
    let team = timetable.team
    balances = Array(repeating: LedgerAmounts(), count: team.members.count)
    self.average = average
    let start = timetable.span.start
    let places = Dictionary(team.members.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let known = timetable.rota.assignments(in: DaySpan(start - 7 * Fading.factors.count, until: start))
    let weeks = Dictionary(grouping: known) { ISOWeek(of: $0.seat.day) }.sorted { $0.key < $1.key }
    for (position, (week, assignments)) in weeks.enumerated() {
      var tally = Tally(people: team.members.count)
      for assignment in assignments {
        guard let holder = places[assignment.member],
          let shift = team.shift(of: assignment.seat, zones: timetable.zones)
        else { continue }
        let pool = attendance.pool(of: shift)
        let amounts = pool.counted(credits.amounts(of: shift))
        tally.share(amounts, seats: 1, among: pool)
        tally.carry(amounts, by: holder)
      }
      let next = position + 1 < weeks.count ? weeks[position + 1].key.monday : start
      settle(tally, weeks: (next - week.monday) / 7)
    }
  }

  /// Adds a week and lets it fade as many weeks as pass until the next one that is known, the week itself included.
  private mutating func settle(_ tally: Tally, weeks: Int) {
    for index in balances.indices {
      balances[index] = balances[index].mapping { ledger, balance in
        let settled = balance + tally.loads[index][ledger] - tally.shares[index][ledger]
        guard weeks > 0 else { return settled }
        let faded = Fading.left(of: settled, after: 1)
        let most = average[ledger] > 0 ? average[ledger] : tally.average[ledger]
        return Fading.left(of: max(faded, -most), after: weeks - 1)
      }
    }
  }
}
