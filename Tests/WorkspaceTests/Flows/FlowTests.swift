import Foundation
import Rota
import Testing

@Suite struct FlowTests {
  /// `RESPITE_FLOW_STEPS` asks for more.
  private static let steps = ProcessInfo.processInfo.environment["RESPITE_FLOW_STEPS"].flatMap { Int($0) } ?? 120

  @Test(arguments: 1...2) func `whatever people do in whatever order, every promise holds`(seed: UInt64) throws {
    var flow = try Flow(seed: seed)
    for number in 1...FlowTests.steps / 2 {
      do { try flow.step() } catch { throw Flow.Broken(description: "seed \(seed), step \(number): \(error)") }
      if number.isMultiple(of: 10) {
        try flow.requireSaved()
        try flow.requireSameWords()
      }
      // A new rota when this one is over.
      if flow.today == Jetty.span.last { flow = try Flow(seed: seed + UInt64(number) * 1000) }
    }
  }
}
