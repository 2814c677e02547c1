/// What the engine's costs weigh against each other. All are pure proportions: only their ratios matter to a search.
///
/// An empty seat outweighs everything soft of a reasonable plan together. A soft rule's unit outweighs an uneven seat,
/// and an uneven seat the unit of a rule that only smooths (weight 1): the order is gaps, rules that protect, evenness,
/// comfort.
enum CostScale {
  /// An empty seat.
  static let gap = 100_000_000
  /// One unit of a soft rule of weight 1; protecting rules weigh 10 and more.
  static let soft = 5_000
  /// One average seat more than an even share, for one full-time person, in a ledger of weight 1.
  static let unevenSeat = 10_000

  /// One seat gained or lost by somebody against the rota there is: a plan made anew should disturb only whom it must.
  static let change = 10_000

  /// What a squared credit costs in a ledger of weight 1, where an average seat weighs so many milli-credits; at least 1.
  static func squaredCredit(averageSeat: Int) -> Int {
    guard averageSeat > 0 else { return 1 }
    return max(1, unevenSeat * 1_000_000 / (averageSeat * averageSeat))
  }
}
