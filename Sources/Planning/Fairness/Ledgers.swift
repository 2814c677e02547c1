package import Rota

/// What everybody carries against an even share, in each ledger, in milli-credits.
///
/// While dates are planned, shares grow over what is *asked*, filled or not, so that filling a gap does not move
/// everybody's share; once a week is past, it is settled on what was held, so that what nobody did is nobody's. The past
/// fades by half in eight weeks. The ledger may owe a person anything; a person can owe it one average seat at most.
package struct Ledgers: Sendable {
  private let team: Team
  private let standings: [[Standing]]
  private let places: [MemberID: Int]
  /// An average seat of the span in each ledger.
  package let average: LedgerAmounts

  /// How one member stands in one ledger, in milli-credits.
  package struct Standing: Hashable, Sendable {
    /// What is held in the span.
    package var load: Int
    /// The even share of what the span asks for.
    package var share: Int
    /// What was left over from before: more than 0 for who had carried more than their share.
    package var carried: Int
    /// The mean share of full time in the span, per mille; 0 takes no part.
    package var presence: Int

    /// More than 0: carries more than an even share.
    package var balance: Int { carried + load - share }
    /// The balance as it would be for somebody full-time.
    package var excess: Int { presence == 0 ? 0 : balance * 1000 / presence }
  }

  package init(state: TeamState, span: DaySpan, zones: ZoneTable) {
    self.init(Timetable(state, over: span, zones: zones))
  }

  package init(_ timetable: Timetable) {
    let (team, zones, span) = (timetable.team, timetable.zones, timetable.span)
    self.team = team
    let places = Dictionary(team.members.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.places = places
    let credits = ShiftCredits(team: team, zones: zones)
    let attendance = Attendance(team: team, learning: timetable.learning, zones: zones)
    var tally = Tally(people: team.members.count)
    for shift in timetable.shifts {
      let pool = attendance.pool(of: shift)
      let amounts = pool.counted(credits.amounts(of: shift))
      guard !amounts.isZero else { continue }
      tally.share(amounts, seats: shift.seats.count, among: pool)
      for seat in shift.seats {
        if let holder = timetable.holders[seat].flatMap({ places[$0] }) { tally.carry(amounts, by: holder) }
      }
    }
    average = tally.average
    let past = PastBalances(timetable, credits: credits, attendance: attendance, average: average)
    let presence = team.members.indices.map { attendance.meanShare(of: $0, over: span) }
    standings = Ledger.allCases.map { ledger in
      team.members.indices.map { index in
        Standing(
          load: tally.loads[index][ledger], share: tally.shares[index][ledger],
          carried: past.balances[index][ledger], presence: presence[index])
      }
    }
  }

  /// By place in the team.
  package subscript(ledger: Ledger) -> [Standing] { standings[ledger.rawValue] }

  package func standing(of member: MemberID, in ledger: Ledger) -> Standing? {
    places[member].map { standings[ledger.rawValue][$0] }
  }

  /// Q: the squares of all balances, each by the person's share of full time, in thousandths of squared credits.
  ///
  /// Rounded down for each person, as the engine rounds.
  package func unevenness(in ledger: Ledger) -> Int {
    standings[ledger.rawValue].reduce(0) { sum, standing in
      standing.presence == 0 ? sum : sum + standing.balance * standing.balance / standing.presence
    }
  }

  /// Σ weight · Q over all ledgers.
  package var unevenness: Int { Ledger.allCases.reduce(0) { $0 + $1.weight * unevenness(in: $1) } }

  /// Jain's index of what everybody carries, in per cent, absences made up for: 100 is even. Nil where nobody carries
  /// anything.
  package func evenness(in ledger: Ledger) -> Int? {
    let taking = standings[ledger.rawValue].filter { $0.presence > 0 }
    let presence = taking.reduce(0) { $0 + $1.presence }
    guard presence > 0 else { return nil }
    let mean = taking.reduce(0) { $0 + $1.share } * 1000 / presence
    // In tenths of credits, or the squares of a year of a large team would not fit.
    return Evenness.percent(taking.map { ($0.excess + mean) / 100 })
  }

  /// By how many tenths of an average seat a member carries more (or, below 0, less) than an even share; nil for who
  /// takes no part.
  package func tenthsOfAShift(_ member: MemberID) -> Int? {
    guard let standing = standing(of: member, in: .total), standing.presence > 0, average[.total] > 0 else {
      return nil
    }
    let doubled = 20 * standing.balance
    return (doubled + (doubled < 0 ? -1 : 1) * average[.total]) / (2 * average[.total])
  }
}
