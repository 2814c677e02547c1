import Rota
import Testing
import Workspace

@testable import respite

/// Amara presses keys that mean nothing just now, and wants to be told why instead of nothing at all.
@Suite struct ADisabledCommandSaysWhy {
  @Test(arguments: [
    ("g", "Every seat of these dates is filled."), ("u", "There is nothing to undo."),
    ("esc", "There is nothing to leave. q quits."), ("Y", "Y does nothing here; ? shows what does."),
  ])
  func `every key that does nothing says why`(key: String, words: String) throws {
    let story = try Story(Cast.plannedLantern, as: "amara")
    story.press(key)
    story.expect(message: words)
    #expect(try story.disk.state == Cast.plannedLantern)
  }

  @Test func `help tells the same beside the command`() throws {
    let story = try Story(Cast.plannedLantern, as: "amara")
    story.press("?")
    story.type("next gap")
    story.expect(screen: "Not now: Every seat of these dates is filled.")
    story.press("enter")
    story.expect(message: "Every seat of these dates is filled.")
  }
}
