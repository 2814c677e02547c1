import Foundation
import Planning
import Testing

/// Measures of fairness that others use, for comparison; respite itself uses the sum of squares, and shows Jain's index.
private enum Measure {
  static func sumOfSquares(_ loads: [Int]) -> Int { loads.reduce(0) { $0 + $1 * $1 } }

  static func rootOfSquaredDeviations(_ loads: [Int]) -> Double {
    let sum = Double(loads.reduce(0, +))
    return (Double(sumOfSquares(loads)) - sum * sum / Double(loads.count)).squareRoot()
  }

  static func gini(_ loads: [Int]) -> Double {
    let differences = loads.flatMap { left in loads.map { abs(left - $0) } }.reduce(0, +)
    return Double(differences) / Double(2 * loads.count * loads.reduce(0, +))
  }

  static func meanPairRatio(_ loads: [Int]) -> Double {
    let pairs = loads.indices.flatMap { left in loads.indices.filter { $0 > left }.map { (loads[left], loads[$0]) } }
    return pairs.reduce(0) { $0 + Double(min($1.0, $1.1)) / Double(max($1.0, $1.1)) } / Double(pairs.count)
  }
}

@Suite struct EvennessTests {
  @Test(arguments: ["A", "B", "C", "D", "E", "F", "G"])
  func `the published rows are met`(name: String) throws {
    let row = try #require(try Golden.load().fairness[name])
    #expect(Measure.sumOfSquares(row.loads) == row.sumOfSquares)
    #expect(abs(Measure.rootOfSquaredDeviations(row.loads) - row.rootSumSqDev) < 0.001)
    #expect(abs(Double(try #require(Evenness.perMille(row.loads))) / 1000 - row.jain) < 0.001)
    #expect(abs(Measure.gini(row.loads) - row.gini) < 0.001)
    #expect(abs(Measure.meanPairRatio(row.loads) - row.meanPairMinOverMax) < 0.001)
  }

  @Test func `every order of measures puts the worst of the published rows last but the ratio of pairs`() throws {
    let rows = try Golden.load().fairness
    let worst = try #require(rows["G"])
    for row in rows.values where row.loads != worst.loads {
      #expect(try #require(Evenness.percent(row.loads)) > #require(Evenness.percent(worst.loads)))
    }
    #expect(Measure.meanPairRatio(worst.loads) > Measure.meanPairRatio(try #require(rows["D"]).loads))
  }

  @Test func `nobody carrying anything is neither even nor uneven`() {
    #expect(Evenness.percent([]) == nil)
    #expect(Evenness.percent([0, 0, 0]) == nil)
    #expect(Evenness.percent([7]) == 100)
    #expect(Evenness.percent([5, -5]) == 50)
  }
}
