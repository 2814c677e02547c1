/// How the past fades: by half every eight weeks, in whole numbers.
package enum Fading {
  /// 2^(−n/8) for n = 0…7, in parts of 2^30.
  private static let eighths = [
    1_073_741_824, 984_625_594, 902_905_651, 827_968_132, 759_250_125, 696_235_434, 638_450_708, 585_461_881,
  ]
  private static let bits = 30

  /// What is left after 0…52 weeks, in parts of 2^30.
  package static let factors = (0...52).map { eighths[$0 % 8] >> ($0 / 8) }

  /// What is left of `amount` after some weeks, rounded towards nothing; nothing after more than a year.
  package static func left(of amount: Int, after weeks: Int) -> Int {
    guard weeks > 0 else { return amount }
    guard weeks < factors.count else { return 0 }
    let left = (amount.magnitude * factors[weeks].magnitude) >> bits.magnitude
    return amount < 0 ? -Int(left) : Int(left)
  }
}
