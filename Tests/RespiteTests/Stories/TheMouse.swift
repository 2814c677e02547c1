import PlannerUI
import Rota
import Testing

@testable import respite

/// Priya would rather point than remember keys.
@Suite struct TheMouse {
  @Test func `a click goes to a cell, a second opens it, and the last line and the tabs can be pressed`() throws {
    let story = try Story(Cast.plannedLantern, as: "priya")
    story.click(on: "Yusuf Karaca")
    story.expect(story.state.selection?.member?.id == "yusuf", "the row is chosen")
    story.click(on: "Balance")
    story.expect(story.state.screen == .balance, "a tab was pressed")
    story.click(on: "Board")
    story.click(on: "? help")
    story.expect(screen: "Help, find:")
    story.press("esc")
    story.click(on: "p plan")
    story.expect(story.state.isPlanning, "the last line was pressed")
    story.planCompletes()
    story.expect(!story.state.isPlanning, "the search has ended")
  }
}
