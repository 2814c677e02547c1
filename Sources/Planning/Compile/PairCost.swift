import Rota
import Scheduling

/// A rule between two days of one person that may be soft: what is paid when the second follows the first.
struct PairCost {
  let penalty: Problem.Penalty
  /// Given the pieces of both days and the days between their dates.
  let isPaid: ([Piece], [Piece], Int) -> Bool

  /// The rules of this shape that the team has switched on.
  static func all(in context: CompileContext) -> [PairCost] {
    [forwardRotation(context), severeRecovery(context), restAfterNights(context)].compactMap(\.self)
  }

  /// The next day starts more than two hours earlier, with less than 48 hours between.
  private static func forwardRotation(_ context: CompileContext) -> PairCost? {
    context.rule(ForwardRotation.definition).map { rule in
      PairCost(penalty: rule.penalty) { first, second, gap in
        guard let start = first.map(\.minutes.lowerBound).min(), let next = second.map(\.minutes.lowerBound).min(),
          let end = first.map(\.minutes.upperBound).max()
        else { return false }
        return next - gap * 1440 < start - 120 && next - end < 48 * 60
      }
    }
  }

  /// Severe material wants a day before the next, and half a day before standby.
  private static func severeRecovery(_ context: CompileContext) -> PairCost? {
    context.rule(SevereRecovery.definition).map { rule in
      let toSevere = rule.number("hours") * 60
      let toStandby = rule.number("standbyHours") * 60
      return PairCost(penalty: rule.penalty) { first, second, _ in
        guard let end = first.filter(\.severe).map(\.minutes.upperBound).max() else { return false }
        return second.contains { piece in
          let rest = piece.minutes.lowerBound - end
          return (piece.severe && rest < toSevere) || (piece.kind == .standby && rest < toStandby)
        }
      }
    }
  }

  /// Two days free after the last of a run of nights.
  private static func restAfterNights(_ context: CompileContext) -> PairCost? {
    context.rule(RestAfterNights.definition).map { rule in
      let rest = rule.number("hours") * 60
      return PairCost(penalty: rule.penalty) { first, second, gap in
        guard let end = first.filter({ $0.works && $0.isNight(onDay: 0) }).map(\.minutes.upperBound).max() else {
          return false
        }
        if gap == 1, second.contains(where: { $0.works && $0.isNight(onDay: 1) }) { return false }
        return second.contains { $0.works && $0.minutes.lowerBound - end < rest }
      }
    }
  }
}

extension Piece {
  /// Three hours or more between 23:00 and 06:00 of the night that begins on `day`, on ordinary days.
  func isNight(onDay day: Int) -> Bool {
    let evening = day * 1440 + 23 * 60
    return minutes.clamped(to: evening..<(evening + 7 * 60)).count >= 180
  }
}
