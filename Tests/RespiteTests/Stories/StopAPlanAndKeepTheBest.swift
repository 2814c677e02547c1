import PlannerUI
import Planning
import Rota
import Testing
import Workspace

@testable import respite

/// The search takes longer than Inês has; she wants the best it has found so far.
@Suite struct StopAPlanAndKeepTheBest {
  @Test func `a search that is stopped proposes the best it has, which can be kept`() throws {
    let story = try Story(Cast.lantern)
    story.press("p")
    story.expect(screen: "Planning")
    story.press("x")
    story.expect(message: "Esc ends the search.")
    story.press("esc esc")
    story.planCompletes()
    story.expect(story.state.isPreviewing, "the best so far is proposed")
    story.press("enter")
    story.expect(!(try story.disk.state.rota.assignments.isEmpty), "it is kept")
    #expect(try story.judgement.breaches.isEmpty)
    story.press("u")
    #expect(try story.disk.state == Cast.lantern)
  }
}
