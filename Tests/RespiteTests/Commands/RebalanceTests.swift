import Rota
import Testing

@testable import respite

@Suite struct RebalanceTests {
  @Test func `a gap that somebody can take is filled, and kept when asked to`() throws {
    let stage = try Stage.holding(Quay.state)
    let look = stage.run("rebalance")
    #expect(look.output.contains("from nobody to Tomasz\n        Wieczorek."))
    #expect(look.output.contains("the fewest possible"))
    #expect(look.output.hasSuffix("To keep the first: respite rebalance --apply\n"))
    #expect(stage.run("check").output.contains("4 gaps"))
    _ = stage.run("rebalance", "--apply")
    #expect(stage.run("check").output.contains("0 breaches"))
    #expect(!stage.run("check").output.contains("4 gaps"))
    #expect(stage.run("log").output.contains("rebalance"))
  }

  @Test func `there are no more repairs than were found`() throws {
    let stage = try Stage.holding(Quay.state)
    #expect(stage.run("rebalance", "--apply", "--choose", "3").status == .no)
    #expect(stage.run("rebalance", "--choose", "4").status == .usage)
  }
}
