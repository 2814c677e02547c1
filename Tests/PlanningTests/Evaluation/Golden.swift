import Foundation
import Testing

/// The published cases: rules with their expected breaches, averages, and measures of fairness.
struct Golden: Decodable {
  let rules: [RuleCase]
  let averageWeekly: [AverageCase]
  let fairness: [String: FairnessRow]

  struct RuleCase: Decodable, Sendable, CustomTestStringConvertible {
    let name: String
    let zone: String
    let duties: [[String]]
    let rule: String
    let expect: Expectation

    var testDescription: String { name }
  }

  /// What a case expects: breaches with their measures, hours, dates, or one word.
  enum Expectation: Decodable, Sendable, Equatable {
    case breaches([[String: Double]])
    case hours([Double])
    case dates([String])
    case word(String)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let word = try? container.decode(String.self) {
        self = .word(word)
      } else if let breaches = try? container.decode([[String: Double]].self) {
        self = .breaches(breaches)
      } else if let hours = try? container.decode([Double].self) {
        self = .hours(hours)
      } else {
        self = .dates(try container.decode([String].self))
      }
    }
  }

  struct AverageCase: Decodable, Sendable {
    let hours: [Int]
    let leaveDays: [Int]
    let workDays: Int
    let expect: Double
    let naive: Double?
  }

  struct FairnessRow: Decodable, Sendable {
    let loads: [Int]
    let sumOfSquares: Int
    let rootSumSqDev: Double
    let jain: Double
    let gini: Double
    let meanPairMinOverMax: Double
  }

  static func load() throws -> Golden {
    let folder = try #require(Bundle.module.resourceURL)
    let data = try Data(contentsOf: folder.appendingPathComponent("Golden/golden.json"))
    return try JSONDecoder().decode(Golden.self, from: data)
  }
}
