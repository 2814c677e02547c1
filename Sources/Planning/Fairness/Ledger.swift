/// One account of what people carry. They are kept apart so that nights are never paid for with quiet days.
package enum Ledger: Int, CaseIterable, Hashable, Sendable {
  case total, nights, weekends, holidays, severe, standby

  /// How dear unevenness in it is beside the others.
  package var weight: Int {
    switch self {
    case .total, .standby: 1
    case .weekends, .holidays: 2
    case .nights: 3
    case .severe: 4
    }
  }
}

/// An amount in each ledger.
package struct LedgerAmounts: Hashable, Sendable {
  private var values = [Int](repeating: 0, count: Ledger.allCases.count)

  package init() {}

  package subscript(ledger: Ledger) -> Int {
    get { values[ledger.rawValue] }
    set { values[ledger.rawValue] = newValue }
  }

  package var isZero: Bool { values.allSatisfy { $0 == 0 } }

  /// Each amount changed on its own.
  package func mapping(_ change: (Ledger, Int) -> Int) -> LedgerAmounts {
    var mapped = self
    for ledger in Ledger.allCases { mapped[ledger] = change(ledger, self[ledger]) }
    return mapped
  }
}
