import Planning
import Rota
import Testing
import Workspace

@testable import respite

/// The watch is planned elsewhere this month; Inês plans the ethics desk alone.
@Suite struct PlanOnlyOneDuty {
  @Test func `one duty is planned, and the other stays empty`() throws {
    let story = try Story(Cast.lantern)
    story.press("P")
    story.expect(screen: "What shall be planned?")
    story.choose("Ethics review")
    story.planCompletes()
    story.press("enter")
    let rota = try story.disk.state.rota
    story.expect(!rota.assignments.isEmpty, "something is planned")
    #expect(rota.assignments.allSatisfy { $0.seat.duty == "ethics-review" })
    #expect(try story.judgement.gaps.allSatisfy { $0.duty == "incident-watch" })
  }
}
