import PlannerUI
import Planning
import Rota
import Testing
import Workspace

@testable import respite

/// A seat has come free, and Inês wants to give it herself to somebody who may take it.
@Suite struct FixAGapByHand {
  @Test func `the gap is found, offered to who could take it, and filled`() throws {
    let seat = try #require(SeatID("incident-watch/eve/2027-01-13/primary"))
    let story = try Story(Cast.lantern(without: seat.description))
    story.expect(screen: "1 gap")
    story.press("g")
    story.expect(message: "Gap 1 of 1.")
    story.press("enter")
    story.expect(screen: "Who takes Evening watch, Wed 13 Jan?")
    story.press("1")
    let taker = try #require(try story.holder(of: seat))
    story.expect(message: "takes Evening watch, Wed 13 Jan. u takes it back.")
    story.expect(screen: "no gap   no breach")
    story.expect(story.state.selection?.member?.id == taker, "the cursor is on who took it")
    #expect(try story.judgement.breaches.isEmpty)
  }
}
