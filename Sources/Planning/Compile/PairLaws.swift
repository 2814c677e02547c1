import Rota
import Scheduling

/// The hard rules that two days of one person settle between them: overlap, daily rest, and the clock round.
///
/// They are asked twice: of one day alone (a day with itself is a pair whose second half is empty) to find the legal
/// patterns, and of two days with only days off between, for the engine's successions.
struct PairLaws {
  private let dailyRest: DailyRest?
  private let round: Round?

  private struct DailyRest {
    let rest: Int
    let longest: Int
    let countsStandby: Bool
  }

  private struct Round {
    let window: Int
    let most: Int
  }

  init(_ context: CompileContext) {
    dailyRest = context.rule(MinDailyRest.self).flatMap { rule in
      guard rule.isHard else { return nil }
      let rest = rule.number(MinDailyRest.hours) * 60
      return DailyRest(rest: rest, longest: 24 * 60 - rest, countsStandby: rule.flag(MinDailyRest.countsStandby))
    }
    round = context.rule(NeverRoundTheClock.self).map { rule in
      Round(window: 24 * 60, most: rule.number(NeverRoundTheClock.dayHours) * 60)
    }
  }

  /// Whether one person may hold all these shifts, given nothing else around them. Pieces need not be sorted.
  func allow(_ pieces: [Piece]) -> Bool {
    let sorted = pieces.sorted { $0.minutes.lowerBound < $1.minutes.lowerBound }
    for (earlier, later) in zip(sorted, sorted.dropFirst()) where later.minutes.lowerBound < earlier.minutes.upperBound
    {
      return false
    }
    return restIsKept(sorted) && clockIsNotRound(sorted)
  }

  /// Work periods: duties less than the daily rest apart chain into one, which may span 24 hours less the rest.
  private func restIsKept(_ sorted: [Piece]) -> Bool {
    guard let dailyRest else { return true }
    var period: Range<Int>?
    for piece in sorted where piece.works || dailyRest.countsStandby {
      if let open = period, piece.minutes.lowerBound - open.upperBound < dailyRest.rest {
        period = open.lowerBound..<max(open.upperBound, piece.minutes.upperBound)
      } else {
        period = piece.minutes
      }
      if let period, period.count > dailyRest.longest { return false }
    }
    return true
  }

  /// No more than so many minutes in any 24 hours; the worst window starts with a duty or ends with one.
  private func clockIsNotRound(_ sorted: [Piece]) -> Bool {
    guard let round else { return true }
    for piece in sorted {
      let starting = piece.minutes.lowerBound..<(piece.minutes.lowerBound + round.window)
      let ending = (piece.minutes.upperBound - round.window)..<piece.minutes.upperBound
      for window in [starting, ending] {
        let carried = sorted.reduce(0) { $0 + $1.minutes.clamped(to: window).count }
        if carried > round.most { return false }
      }
    }
    return true
  }
}
