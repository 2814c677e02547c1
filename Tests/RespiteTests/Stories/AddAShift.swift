import PlannerUI
import Rota
import Testing
import Workspace

@testable import respite

/// A launch comes up: Inês needs a second image review, on Wednesdays.
@Suite struct AddAShift {
  @Test func `another shift like one there is gets its own days, and asks for somebody`() throws {
    let story = try Story(Cast.plannedLantern)
    story.show(.duties)
    story.press("n")
    story.type("Launch images")
    story.press("enter")
    let duty = try #require(try story.disk.state.team.duties.first { $0.id == "ethics-review" })
    let added = try #require(duty.templates.first { $0.name == "Launch images" })
    #expect(duty.templates.contains { $0.id != added.id && ($0.start, $0.days) == (added.start, added.days) })
    #expect(try story.stage.read("team/duties/ethics-review.json").contains("\"Launch images\""))
    story.press("1")
    story.expect(noScreen: "no gap")
    story.press("u")
    story.expect(screen: "no gap")
  }
}
