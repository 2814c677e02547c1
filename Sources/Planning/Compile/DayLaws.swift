import Rota

/// What one person may hold within one date, whoever they are.
struct DayLaws {
  private let context: CompileContext
  private let pairs: PairLaws
  private let severeMinutes: ActiveRule<MaxSevereMinutesPerDay>?
  private let moderateMinutes: ActiveRule<MaxModerateMinutesPerDay>?
  private let latestEnd: ActiveRule<SevereLatestEnd>?
  private let recovery: SevereRecoveryPairs?

  init(_ context: CompileContext) {
    self.context = context
    pairs = PairLaws(context)
    severeMinutes = context.rule(MaxSevereMinutesPerDay.self)
    moderateMinutes = context.rule(MaxModerateMinutesPerDay.self)
    latestEnd = context.rule(SevereLatestEnd.self)
    recovery = SevereRecoveryPairs(context)
  }

  /// Whether no hard rule stands against holding these shifts on one date.
  func allow(_ shifts: [Shift]) -> Bool {
    guard let first = shifts.first else { return true }
    let day = context.index(of: first.day)
    let nights = NightLine(of: first.template.site, from: day, through: day + 1, in: context)
    guard pairs.broken(by: pieces(shifts), nights).isEmpty else { return false }
    return wishes(shifts).allSatisfy { !$0.isHard || $0.units == 0 }
  }

  /// What the soft rules within one date ask for these shifts.
  func cost(of shifts: [Shift]) -> Int {
    wishes(shifts).reduce(0) { $0 + ($1.isHard ? 0 : $1.units * $1.cost) }
  }

  /// How far each rule on one date is broken by these shifts.
  private func wishes(_ shifts: [Shift]) -> [(units: Int, isHard: Bool, cost: Int)] {
    var wishes: [(units: Int, isHard: Bool, cost: Int)] = []
    if let severeMinutes {
      let excess = minutes(shifts, of: .severe) - severeMinutes.number(MaxSevereMinutesPerDay.minutes)
      wishes.append((max(0, excess).startedHours, severeMinutes.isHard, severeMinutes.cost))
    }
    if let moderateMinutes {
      let excess = minutes(shifts, of: .moderate) - moderateMinutes.number(MaxModerateMinutesPerDay.minutes)
      wishes.append((max(0, excess).startedHours, moderateMinutes.isHard, moderateMinutes.cost))
    }
    if let latestEnd, let time = latestEnd.time(SevereLatestEnd.latestEnd) {
      let late = shifts.count { shift in
        isSevere(shift) && shift.interval.end > context.zone(of: shift.template.site).end(of: time, on: shift.day)
      }
      wishes.append((late, latestEnd.isHard, latestEnd.cost))
    }
    if let recovery {
      wishes.append((recovery.cuts(within: pieces(shifts)), recovery.rule.isHard, recovery.rule.cost))
    }
    return wishes
  }

  private func pieces(_ shifts: [Shift]) -> [Piece] {
    shifts.map { shift in
      Piece(
        context.minute(shift.interval.start)..<context.minute(shift.interval.end), of: shift.template, in: context.team)
    }
  }

  private func isSevere(_ shift: Shift) -> Bool { context.team.severity(of: shift.template.topics) == .severe }

  private func minutes(_ shifts: [Shift], of severity: Severity) -> Int {
    shifts.filter { context.team.severity(of: $0.template.topics) == severity }
      .reduce(0) { $0 + $1.interval.minutes }
  }
}
