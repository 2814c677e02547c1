import PlannerUI
import Rota
import Testing

@testable import respite

/// A message went by too quickly for Yusuf; he wants to read it again.
@Suite struct ReadWhatWasSaid {
  @Test func `what was said can be read again, the latest first`() throws {
    let story = try Story(Cast.plannedLantern, as: "yusuf")
    story.press("M")
    story.expect(message: "Nothing has been said yet.")
    story.press("g")
    story.press("u")
    story.press("M")
    story.expect(screen: "What was said")
    let lines = story.screen.split(separator: "\n").map(String.init)
    let undo = try #require(lines.firstIndex { $0.contains("There is nothing to undo.") })
    let gap = try #require(lines.firstIndex { $0.contains("Every seat of these dates is filled.") })
    #expect(undo < gap)
    story.press("esc")
    story.expect(noScreen: "What was said")
  }

  @Test func `that the view cannot be remembered is said there once, and interrupts nobody`() throws {
    let story = try Story(
      Cast.plannedLantern, as: "yusuf",
      beforehand: { stage in
        // A file stands where a folder is wanted.
        try stage.write("", to: ".local")
      })
    #expect(story.state.notice == nil)
    story.press("M")
    story.expect(screen: "cannot be remembered")
  }
}
