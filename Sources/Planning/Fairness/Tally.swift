import Rota

/// What everybody carried and what would have been their even share, over some shifts. Rows are places in the team.
struct Tally {
  private(set) var loads: [LedgerAmounts]
  private(set) var shares: [LedgerAmounts]
  /// Over all seats shared out: what they weigh, and how many weigh anything.
  private(set) var demand = LedgerAmounts()
  private(set) var seats = LedgerAmounts()

  init(people: Int) {
    loads = Array(repeating: LedgerAmounts(), count: people)
    shares = loads
  }

  /// Lets `count` seats of a shift grow the shares of everybody in its pool.
  mutating func share(_ amounts: LedgerAmounts, seats count: Int, among pool: SharingPool) {
    for ledger in Ledger.allCases where amounts[ledger] > 0 {
      let present = pool[ledger]
      for (sharer, part) in zip(present, present.split(amounts[ledger])) {
        shares[sharer.index][ledger] += part * count
      }
      demand[ledger] += amounts[ledger] * count
      seats[ledger] += count
    }
  }

  mutating func carry(_ amounts: LedgerAmounts, by index: Int) {
    for ledger in Ledger.allCases { loads[index][ledger] += amounts[ledger] }
  }

  /// An average seat's amount in each ledger; 0 where none weighs anything.
  var average: LedgerAmounts { demand.mapping { seats[$0] == 0 ? 0 : $1 / seats[$0] } }
}
