import PlannerUI
import Rota
import Testing
import Workspace

@testable import respite

/// Something has happened, and Aoife wants to know at once who is on watch this minute.
@Suite struct WhoIsOnNow {
  @Test func `the timeline goes to now, and says who is on and until when`() throws {
    let story = try Story(Cast.plannedHarbour, as: "aoife", "--today", "2027-03-02", columns: 100, rows: 30)
    story.show(.timeline)
    story.press("l l l t")
    let seat = try #require(story.state.selectedSeat)
    let holder = try #require(try story.holder(of: seat).flatMap(story.state.team.member))
    let disk = try story.disk
    let shift = try #require(disk.state.team.shift(of: seat, zones: disk.zones))
    let now = story.state.moment.now
    story.expect(shift.interval.start <= now && now < shift.interval.end, "the shift is under way")
    story.expect(screen: holder.name)
    story.expect(screen: "now")
  }
}
