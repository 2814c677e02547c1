import PlannerUI
import Rota
import Testing

@testable import respite

/// Linh presses Control-Z for a look at the shell, and comes back to where she was.
@Suite struct SuspendAndComeBack {
  @Test func `the terminal is given back, and everything is there afterwards`() throws {
    let story = try Story(Cast.plannedLantern, as: "linh")
    story.press("?")
    story.type("zoom")
    let before = story.screen
    story.suspend()
    #expect(story.suspensions == 1)
    story.expect(story.screen == before, "help is still open, with what was typed")
    story.press("ctrl-z")
    #expect(story.suspensions == 2)
    story.expect(story.screen == before, "the key does the same")
  }
}
