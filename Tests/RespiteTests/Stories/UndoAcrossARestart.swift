import Rota
import Testing
import Workspace

@testable import respite

/// Inês clears a duty in the evening and regrets it the next morning, when she has long closed the program.
@Suite struct UndoAcrossARestart {
  @Test func `a change is taken back after the program was left and opened again`() throws {
    let seat = try #require(SeatID("incident-watch/eve/2027-01-13/primary"))
    let story = try Story(Cast.plannedLantern)
    let holder = try #require(try story.holder(of: seat))
    story.stand(on: seat)
    story.press("x")
    #expect(try story.holder(of: seat) == nil)
    try story.restart()
    story.expect(screen: "1 gap")
    story.press("u")
    #expect(try story.holder(of: seat) == holder)
    #expect(try story.disk.state == Cast.plannedLantern)
    try story.restart()
    story.press("ctrl-r")
    #expect(try story.holder(of: seat) == nil)
  }
}
