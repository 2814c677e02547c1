extension Problem.Fairness {
  /// Binary digits kept after the point of a person's coefficient.
  static let precision = 32

  /// What one squared milli-credit of a person's imbalance costs, times 2^precision; 0 for whoever takes no part.
  func coefficient(of person: Int) -> Int {
    share[person] == 0 ? 0 : (weight << Problem.Fairness.precision) / (1000 * share[person])
  }

  /// What `load` milli-credits cost when a person carries them: weight · balance² / share, in credits.
  ///
  /// One rounding down, the same wherever it is computed, so that a sum of changes is exactly the change of the sum.
  func cost(of load: Int, person: Int) -> Int {
    Problem.Fairness.cost(balance: load - target[person], coefficient: coefficient(of: person))
  }

  static func cost(balance: Int, coefficient: Int) -> Int {
    let product = (balance * balance).multipliedFullWidth(by: coefficient)
    return product.high << (Int.bitWidth - precision) | Int(truncatingIfNeeded: product.low >> UInt(precision))
  }
}
