import PlannerUI
import Rota
import Testing
import Workspace

@testable import respite

/// Tomasz wonders why an evening is his and not somebody else's.
@Suite struct WhyMe {
  @Test func `the board says why, and who else could, and the command says the same`() throws {
    let seat = try #require(SeatID("incident-watch/eve/2027-01-13/primary"))
    let story = try Story(Cast.plannedLantern, as: "tomasz", columns: 100, rows: 40)
    let holder = try #require(try story.holder(of: seat).flatMap(story.state.team.member))
    story.stand(on: seat)
    story.press("w")
    story.expect(screen: "Here because")
    story.expect(screen: "\(holder.name) is trained for watch.")
    let answer = story.command("why", seat.description)
    #expect(answer.output.contains("\(holder.name) is trained for watch."))
    #expect(!answer.output.contains(" 0 min"))
  }
}
