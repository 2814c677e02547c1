import PlannerUI
import Planning
import Rota
import Testing
import Workspace

@testable import respite

/// Inês has changed three things in a row and wants the rota of an hour ago.
@Suite struct GoBackToAPointInHistory {
  @Test func `everything since then is taken back at once, and brought back one by one`() throws {
    let story = try Story(Cast.plannedLantern)
    for date in ["2027-01-12", "2027-01-13", "2027-01-14"] {
      story.stand(on: try #require(SeatID("incident-watch/eve/\(date)/primary")))
      story.press("x")
    }
    #expect(try story.judgement.gaps.count == 3)
    story.show(.history)
    story.press("end b")
    story.expect(screen: "Take back 3 changes?")
    story.press("enter")
    #expect(try story.judgement.gaps.count == 3, "the first answer changes nothing")
    story.press("b 2")
    story.expect(message: "3 changes")
    #expect(try story.disk.state == Cast.plannedLantern)
    story.press("ctrl-r")
    #expect(try story.judgement.gaps.count == 1)
    #expect(try story.journal.count == 7, "taking back is kept as well")
  }
}
