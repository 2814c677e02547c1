import Planning
import Rota
import Testing
import Workspace

@testable import respite

/// Tomasz has promised somebody a certain evening. Inês pins it, and then plans anew around a week that has come apart.
@Suite struct PinAndReplan {
  @Test func `what is pinned stays with its holder, whatever is planned`() throws {
    let seat = try #require(SeatID("incident-watch/eve/2027-01-13/primary"))
    let story = try Story(Cast.plannedLantern)
    let holder = try #require(try story.holder(of: seat))
    story.stand(on: seat)
    story.press("*")
    story.expect(message: "is pinned to Evening watch, Wed 13 Jan.")
    story.go(to: "tomasz", "2027-01-18")
    story.press("v ] h h x")
    story.expect(message: "cleared.")
    story.press("p")
    story.planCompletes()
    story.press("enter")
    #expect(try story.disk.state.rota[seat] == Assignment(seat: seat, member: holder, pinned: true))
    let judgement = try story.judgement
    story.expect(judgement.gaps.isEmpty && judgement.breaches.isEmpty, "the week holds again")
  }
}
