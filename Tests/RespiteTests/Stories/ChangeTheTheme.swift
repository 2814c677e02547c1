import PlannerUI
import Rota
import TerminalKit
import Testing

@testable import respite

/// Yusuf finds the screen too dark, tries other themes, and keeps one for every day.
@Suite struct ChangeTheTheme {
  @Test func `a theme is shown while it is pointed at, kept, and there the next time`() throws {
    let story = try Story(Cast.plannedLantern, as: "yusuf")
    let usual = story.state.theme.name
    story.press("T j esc")
    story.expect(story.state.theme.name == usual, "leaving the list leaves the theme")
    story.press("T")
    story.expect(screen: "fjord")
    story.choose("fjord")
    story.expect(message: "From now on everything looks like fjord.")
    #expect(story.shownThemes.last == "fjord")
    #expect(try story.stage.read(".config/respite/config.json").contains("\"fjord\""))
    try story.restart()
    story.expect(story.state.theme.name == "fjord", "it is there the next time")
  }
}
