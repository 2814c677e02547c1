import PlannerUI
import Rota
import Testing
import Workspace

@testable import respite

/// Inês looks at March and changes something. The journal must tell when she really did it, for others rely on it.
@Suite struct TheJournalKeepsTheHour {
  @Test func `a change is stamped by the clock, whatever day is looked at`() throws {
    let story = try Story(Cast.plannedLantern, "--today", "2027-01-20")
    story.stand(on: try #require(SeatID("incident-watch/eve/2027-01-21/primary")))
    story.press("x")
    story.press("u")
    #expect(try story.disk.journal.map(\.change.time) == [Stage.morning, Stage.morning])
    #expect(try story.disk.journal.map(\.change.author) == ["ines", "ines"])
    #expect(story.state.moment.today == Quay.date("2027-01-20"))
  }
}
