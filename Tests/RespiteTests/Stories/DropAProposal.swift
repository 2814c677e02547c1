import PlannerUI
import Rota
import Testing
import Workspace

@testable import respite

/// Inês looks at a plan, does not like it, and wants everything as it was.
@Suite struct DropAProposal {
  @Test func `a proposal that is dropped leaves no trace`() throws {
    let story = try Story(Cast.lantern)
    let before = story.screen
    story.press("p")
    story.planCompletes()
    story.expect(noScreen: "96 seats to fill")
    story.press("q")
    story.expect(screen: "The proposal is not accepted yet.")
    story.press("enter esc")
    story.expect(message: "The proposal is dropped; nothing has changed.")
    story.press("esc")
    story.press("esc")
    #expect(try story.disk.state == Cast.lantern && story.journal.isEmpty)
    story.press("home")
    story.expect(story.screen == before, "the board is as it was")
  }
}
