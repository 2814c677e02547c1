import PlannerUI
import Rota
import Testing

@testable import respite

/// Amara knows what she wants, not how: she looks in help for it, and has help do it.
@Suite struct HelpIsSearchedAndDoesIt {
  @Test func `help finds a command by what it does, and runs it`() throws {
    let story = try Story(Cast.plannedLantern, as: "amara", columns: 100, rows: 40)
    story.press("?")
    story.expect(screen: "A gap is a seat that nobody holds; a hole is a time that no shift covers.")
    story.type("quarter")
    story.expect(screen: "Zoom")
    story.press("enter")
    story.expect(!story.state.hasLayer, "help is closed")
    story.expect(story.state.board.zoom != .fourWeeks, "and has zoomed")
  }
}
