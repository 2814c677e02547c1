import PlannerUI
import Rota
import Testing
import Workspace

@testable import respite

/// Priya looks at a quarter by name, closes the program, and finds it so the next day.
@Suite struct TheBoardIsAsItWasLeft {
  @Test func `zoom, order, person and screen are remembered`() throws {
    let story = try Story(Cast.plannedLantern, as: "priya")
    story.press("z S")
    story.go(to: "yusuf", "2027-01-11")
    let zoom = story.state.board.zoom
    story.show(.week)
    try story.restart()
    #expect(story.state.screen == .week && story.state.board.zoom == zoom && !story.state.board.isGrouped)
    #expect(story.state.board.selectedRow?.member == "yusuf")
    #expect(try story.stage.read(".local/state/respite/screens.json").contains("\"week\""))
    #expect(try story.disk.state == Cast.plannedLantern, "nothing of it is the team's")
  }
}
