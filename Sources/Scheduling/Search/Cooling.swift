/// How the temperature falls and the price of hard rules rises over a search, in units of an empty seat's energy.
///
/// A long first round from hot to cold, then shorter ones that begin lukewarm with the best roster found so far.
enum Cooling {
  /// Part of the effort spent on the first round, and the number of rounds after it.
  private static let firstPart = 0.5
  private static let reheats = 4
  /// Where on the way from hot to cold a later round begins.
  private static let lukewarm = 0.4
  private static let hottest = 0.3
  private static let coldest = 0.004
  /// From here on, nothing that makes the roster worse is accepted.
  private static let frozen = 0.97

  struct Place {
    let round: Int
    let temperature: Double
    /// The price of one hard unit.
    let hardSeats: Double
  }

  /// The place reached after a `fraction` of the effort. A warm search begins lukewarm too: it has a roster to stay near.
  static func place(at fraction: Double, isWarm: Bool) -> Place {
    if fraction < firstPart {
      let way = fraction / firstPart
      return place(round: 0, way: isWarm ? lukewarm + (1 - lukewarm) * way : way)
    }
    let later = (fraction - firstPart) / (1 - firstPart) * Double(reheats)
    let round = min(Int(later), reheats - 1)
    return place(round: round + 1, way: lukewarm + (1 - lukewarm) * (later - Double(round)))
  }

  private static func place(round: Int, way: Double) -> Place {
    let ratio = coldest / hottest
    let temperature = way > frozen ? 0 : hottest * Logarithm.power(ratio, way)
    return Place(round: round, temperature: temperature, hardSeats: 0.5 + 16.5 * way * way)
  }
}
