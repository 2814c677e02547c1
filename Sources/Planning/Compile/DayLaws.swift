import Rota

/// What one person may hold within one date, whoever they are.
struct DayLaws {
  private let context: CompileContext
  private let pairs: PairLaws
  private let severeMinutes: ActiveRule<MaxSevereMinutesPerDay>?

  init(_ context: CompileContext) {
    self.context = context
    pairs = PairLaws(context)
    severeMinutes = context.rule(MaxSevereMinutesPerDay.self)
  }

  /// Whether no hard rule stands against holding these shifts on one date.
  func allow(_ shifts: [Shift]) -> Bool {
    let pieces = shifts.map { shift in
      Piece(
        context.minute(shift.interval.start)..<context.minute(shift.interval.end), of: shift.template, in: context.team)
    }
    guard pairs.allow(pieces) else { return false }
    guard let severeMinutes, severeMinutes.isHard else { return true }
    return severe(shifts) <= severeMinutes.number(MaxSevereMinutesPerDay.minutes)
  }

  /// What the soft rules within one date ask for these shifts.
  func cost(of shifts: [Shift]) -> Int {
    guard let severeMinutes, !severeMinutes.isHard else { return 0 }
    let excess = severe(shifts) - severeMinutes.number(MaxSevereMinutesPerDay.minutes)
    return max(0, excess).startedHours * severeMinutes.cost
  }

  private func isSevere(_ shift: Shift) -> Bool { context.team.severity(of: shift.template.topics) == .severe }

  private func severe(_ shifts: [Shift]) -> Int {
    shifts.filter(isSevere).reduce(0) { $0 + $1.interval.minutes }
  }
}
