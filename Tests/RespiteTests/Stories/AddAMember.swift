import PlannerUI
import Rota
import Testing
import Workspace

@testable import respite

/// Zoë joins the team. Inês adds her, and nothing distressing is hers before she takes it.
@Suite struct AddAMember {
  @Test func `somebody new has a file of their own, and can be given a duty`() throws {
    let story = try Story(Cast.plannedLantern)
    story.show(.team)
    story.press("n")
    story.type("Zoë Quist")
    story.press("enter")
    story.expect(screen: "Zoë Quist")
    let member = try #require(try story.disk.state.team.member("zoe"))
    #expect(member.name == "Zoë Quist" && !member.takes.contains("graphicImagery"))
    #expect(try story.stage.read("team/members/zoe.json").contains("\"Zoë Quist\""))
    #expect(story.command("week", "zoe").status == .done)
  }
}
