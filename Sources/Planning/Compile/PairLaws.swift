import Rota
import Scheduling

/// The hard rules that two days of one person settle between them: overlap, daily rest, the clock round, the length of
/// work at a time, and the rest after nights.
///
/// They are asked twice: of one day alone (a day with itself is a pair whose second half is empty) to find the legal
/// patterns, and of two days with only days off between, for the engine's successions.
struct PairLaws {
  private let dailyRest: DailyRest?
  private let round: Round?
  private let longestDuty: Int?
  private let longestDemanding: Int?
  private let restAfterNights: Int?

  /// Which laws are broken.
  struct Broken: OptionSet {
    let rawValue: Int
    static let overlap = Broken(rawValue: 1)
    static let dailyRest = Broken(rawValue: 2)
    static let clockRound = Broken(rawValue: 4)
    static let dutyHours = Broken(rawValue: 8)
    static let demandingHours = Broken(rawValue: 16)
    static let restAfterNights = Broken(rawValue: 32)
  }

  private struct DailyRest {
    let rest: Int
    let longest: Int
    let countsStandby: Bool
  }

  private struct Round {
    let window: Int
    let most: Int
  }

  /// A pause below which shifts are one stretch of work.
  private static let pause = 30

  init(_ context: CompileContext) {
    dailyRest = context.rule(MinDailyRest.self).flatMap { rule in
      guard rule.isHard else { return nil }
      let rest = rule.number(MinDailyRest.hours) * 60
      return DailyRest(rest: rest, longest: 24 * 60 - rest, countsStandby: rule.flag(MinDailyRest.countsStandby))
    }
    round = context.rule(NeverRoundTheClock.self).map { rule in
      Round(window: 24 * 60, most: rule.number(NeverRoundTheClock.dayHours) * 60)
    }
    longestDuty = context.rule(MaxDutyHours.self).flatMap { $0.isHard ? $0.number(MaxDutyHours.hours) * 60 : nil }
    longestDemanding = context.rule(MaxDemandingDutyHours.self).flatMap {
      $0.isHard ? $0.number(MaxDemandingDutyHours.hours) * 60 : nil
    }
    restAfterNights = context.rule(RestAfterNights.self).flatMap {
      $0.isHard ? $0.number(RestAfterNights.hours) * 60 : nil
    }
  }

  /// What stands against one person's holding all these shifts, given nothing else around them. Pieces need not be sorted.
  func broken(by pieces: [Piece], _ nights: NightLine) -> Broken {
    let sorted = pieces.sorted { $0.minutes.lowerBound < $1.minutes.lowerBound }
    var broken: Broken = []
    for (earlier, later) in zip(sorted, sorted.dropFirst()) where later.minutes.lowerBound < earlier.minutes.upperBound
    {
      broken.insert(.overlap)
    }
    if !restIsKept(sorted) { broken.insert(.dailyRest) }
    if !clockIsNotRound(sorted) { broken.insert(.clockRound) }
    broken.formUnion(lengths(of: sorted, nights))
    if restAfterNightsIsCut(sorted, nights) { broken.insert(.restAfterNights) }
    return broken
  }

  /// How near shifts must lie to bear on each other under any of these laws, in minutes; nothing for no law.
  func reach(of laws: Broken) -> Int {
    var reach = Int.min
    if laws.contains(.overlap) { reach = max(reach, 0) }
    if laws.contains(.dailyRest) { reach = max(reach, dailyRest?.rest ?? 0) }
    if laws.contains(.clockRound) { reach = max(reach, round?.window ?? 0) }
    if !laws.isDisjoint(with: [.dutyHours, .demandingHours]) { reach = max(reach, PairLaws.pause) }
    if laws.contains(.restAfterNights) { reach = max(reach, restAfterNights ?? 0) }
    return reach
  }

  /// Work periods: duties less than the daily rest apart chain into one, which may span 24 hours less the rest.
  private func restIsKept(_ sorted: [Piece]) -> Bool {
    guard let dailyRest else { return true }
    let counted = sorted.filter { $0.works || dailyRest.countsStandby }
    return PairLaws.chains(counted, apart: dailyRest.rest).allSatisfy { $0.minutes.count <= dailyRest.longest }
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

  /// How long work lasts at a time, and how long where any of it is severe or at night.
  private func lengths(of sorted: [Piece], _ nights: NightLine) -> Broken {
    guard longestDuty != nil || longestDemanding != nil else { return [] }
    var broken: Broken = []
    for chain in PairLaws.chains(sorted.filter(\.works), apart: PairLaws.pause) {
      if let longestDuty, chain.minutes.count > longestDuty { broken.insert(.dutyHours) }
      guard let longestDemanding, chain.minutes.count > longestDemanding else { continue }
      if chain.isSevere || !nights.taken(by: chain.minutes).isEmpty { broken.insert(.demandingHours) }
    }
    return broken
  }

  /// The rest after the last night of each run. Standby cuts it here as work does: it would else hide the next work from
  /// a law that sees only days off between two others.
  private func restAfterNightsIsCut(_ sorted: [Piece], _ nights: NightLine) -> Bool {
    guard let restAfterNights else { return false }
    let worked = sorted.filter(\.works).flatMap { piece in nights.taken(by: piece.minutes).map { ($0, piece) } }
    let taken = Set(worked.map(\.0))
    return worked.contains { night, piece in
      !taken.contains(night + 1)
        && sorted.contains { next in
          let off = next.minutes.lowerBound - piece.minutes.upperBound
          return off >= 0 && off < restAfterNights
        }
    }
  }

  /// Pieces joined where less than `apart` lies between.
  private static func chains(_ sorted: [Piece], apart: Int) -> [(minutes: Range<Int>, isSevere: Bool)] {
    sorted.reduce(into: []) { chains, piece in
      if let last = chains.last, piece.minutes.lowerBound - last.minutes.upperBound < apart {
        let end = max(last.minutes.upperBound, piece.minutes.upperBound)
        chains[chains.count - 1] = (last.minutes.lowerBound..<end, last.isSevere || piece.severe)
      } else {
        chains.append((piece.minutes, piece.severe))
      }
    }
  }
}
