import PlannerUI
import Rota
import Testing

@testable import respite

/// Amara does not know any keys yet. She types what she remembers of a command's name.
@Suite struct FindACommandByAFewLetters {
  @Test func `a few letters find the command and run it`() throws {
    let story = try Story(Cast.plannedLantern, as: "amara")
    story.press(":")
    story.type("mybal")
    story.press("ctrl-u")
    story.type("thms")
    story.expect(screen: "▸")
    story.press("enter")
    story.expect(screen: "high-contrast")
    story.press("esc :")
    story.type("nothinglikethis")
    story.expect(screen: "No command is like that.")
    story.press("esc")
    story.expect(!story.state.hasLayer, "Esc leaves")
  }
}
