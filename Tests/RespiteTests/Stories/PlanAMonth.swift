import Planning
import Rota
import Testing
import Workspace

@testable import respite

/// Inês leads a team for which nothing is planned yet. She wants four weeks that hold, and to see them before they count.
@Suite struct PlanAMonth {
  @Test func `four weeks are planned, looked at, accepted, and lie in the files`() throws {
    let story = try Story(Cast.lantern)
    story.expect(screen: "96 seats to fill")
    story.press("p")
    story.planCompletes()
    story.expect(screen: "96 seats filled")
    story.expect(try story.disk.state == Cast.lantern, "nothing is saved before she accepts")
    story.press("enter")
    story.expect(message: "The plan for 11 Jan – 7 Feb is saved.")
    story.expect(screen: "no gap   no breach")
    let judgement = try story.judgement
    story.expect(judgement.gaps.isEmpty && judgement.breaches.isEmpty, "the files hold every seat and keep every rule")
    for week in 2...5 { #expect(try story.stage.read("team/rota/2027-W0\(week).json").contains("\"draft\"")) }
    #expect(try story.journal == ["plan 11 Jan – 7 Feb"])
    #expect(story.command("check").status == .done)
  }
}
