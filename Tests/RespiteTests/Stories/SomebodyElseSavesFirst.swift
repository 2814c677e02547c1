import PlannerUI
import Rota
import Testing
import Workspace

@testable import respite

/// Amara fills a gap by a command while Inês looks at the board, which does not know of it yet.
@Suite struct SomebodyElseSavesFirst {
  @Test func `nothing of the other's is lost, and the board shows how things are`() throws {
    let seat = try #require(SeatID("incident-watch/eve/2027-01-13/primary"))
    let story = try Story(Cast.lantern(without: seat.description))
    let repaired = story.command("rebalance", "--apply")
    #expect(repaired.status == .done, "\(repaired.errors)")
    let others = try story.disk.state
    #expect(others.rota[seat] != nil)
    story.go(to: "tomasz", "2027-01-19")
    while story.state.selectedSeat == nil { story.press("l") }
    story.press("x")
    story.expect(message: "Somebody else has changed the files, so nothing was saved.")
    #expect(try story.disk.state == others)
    story.expect(screen: "no gap")
    story.press("esc x")
    story.expect(screen: "1 gap")
    #expect(try story.journal.count == 2, "hers comes after the other's")
  }
}
