import Rota
import Testing
import Workspace

@testable import respite

/// Inês gives an evening to somebody who cannot have it. She may, for she knows more than the rules do; but she wants to be
/// told which rule she broke, and to get back.
@Suite struct AnIllegalEditIsExplained {
  @Test func `what breaks a rule is marked, explained and taken back`() throws {
    let seat = try #require(SeatID("incident-watch/eve/2027-01-13/primary"))
    let story = try Story(Cast.plannedLantern)
    let holder = try #require(try story.holder(of: seat))
    story.stand(on: seat)
    story.press("m G")
    story.expect(screen: "could not")
    story.press("enter")
    story.expect(message: "It breaks a rule: ")
    story.expect(screen: "1 breach")
    story.expect(try story.holder(of: seat) != holder, "it is done all the same")
    #expect(story.command("check").status == .no)
    story.press("!")
    story.expect(message: "1 of ")
    story.expect(screen: "! Breach")
    story.press("u")
    story.expect(screen: "no breach")
    #expect(try story.holder(of: seat) == holder)
  }
}
