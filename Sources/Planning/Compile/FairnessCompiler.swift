import Rota
import Scheduling

/// Compiles the fairness ledgers: what each pattern adds to each, and what load would make a member's balance nothing.
///
/// The engine's cost of a ledger is a fixed multiple of its Q, so that moving one duty changes both alike. The multiple
/// makes an average seat of the team too many, for one full-time person, cost ``CostScale/unevenSeat``.
struct FairnessCompiler {
  private let context: CompileContext
  private let credits: ShiftCredits
  private let attendance: Attendance

  init(context: CompileContext) {
    self.context = context
    credits = ShiftCredits(team: context.team, zones: context.zones)
    attendance = Attendance(team: context.team, learning: context.learning, zones: context.zones)
  }

  func fairness(members: [Member], tables: [PatternTable]) -> [Problem.Fairness] {
    let ledgers = Ledgers(
      state: TeamState(team: context.team, rota: context.rota), span: context.span, zones: context.zones)
    let amounts = tables.map(amounts)
    let elsewhere = loadsElsewhere(members)
    let weight = CostScale.squaredCredit(averageSeat: ledgers.average[.total])
    return Ledger.allCases.compactMap { ledger in
      guard ledgers.average[ledger] > 0 else { return nil }
      let standings = ledgers[ledger]
      return Problem.Fairness(
        weights: zip(tables, amounts).map { weights(of: ledger, $0, $1) },
        target: zip(standings, elsewhere).map { $0.share - $0.carried - $1[ledger] },
        share: standings.map(\.presence), weight: weight * ledger.weight)
    }
  }

  /// What each decided shift weighs, by type and day; nothing on days that are settled either way.
  private func amounts(_ table: PatternTable) -> [[LedgerAmounts]] {
    table.shifts.map { days in
      days.map { shift in
        guard let shift, context.span.contains(shift.day) else { return LedgerAmounts() }
        return amounts(of: shift)
      }
    }
  }

  private func amounts(of shift: Shift) -> LedgerAmounts {
    attendance.pool(of: shift).counted(credits.amounts(of: shift))
  }

  private func weights(of ledger: Ledger, _ table: PatternTable, _ amounts: [[LedgerAmounts]]) -> [Int] {
    (0..<context.days.count).flatMap { day in
      table.patterns.map { pattern in pattern.reduce(0) { $0 + amounts[$1][day][ledger] } }
    }
  }

  /// What members hold at sites not their own, where no row of theirs can: what is settled from elsewhere.
  private func loadsElsewhere(_ members: [Member]) -> [LedgerAmounts] {
    var loads = [LedgerAmounts](repeating: LedgerAmounts(), count: members.count)
    for assignment in context.rota.assignments(in: context.span) where context.rota.isSettled(assignment) {
      guard let row = members.firstIndex(where: { $0.id == assignment.member }),
        let shift = context.team.shift(of: assignment.seat, zones: context.zones),
        shift.template.site != members[row].site
      else { continue }
      let amounts = amounts(of: shift)
      loads[row] = loads[row].mapping { $1 + amounts[$0] }
    }
    return loads
  }
}
