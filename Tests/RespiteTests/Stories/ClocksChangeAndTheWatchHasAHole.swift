import PlannerUI
import Rota
import Testing

@testable import respite

/// Toronto's clocks have changed and Dublin's have not. Aoife wants to see when nobody is on watch.
@Suite struct ClocksChangeAndTheWatchHasAHole {
  @Test func `the timeline shows the hole, and the rules say why it is there`() throws {
    let story = try Story(Cast.plannedHarbour, as: "aoife", "--today", "2027-03-16", columns: 120, rows: 36)
    story.show(.timeline)
    story.press("t")
    let duty = story.screen.split(separator: "\n").first { $0.contains(" Incident watch ") }
    story.expect(duty?.contains("?") == true, "the duty's own line shows the hole")
    story.show(.rules)
    story.press("/")
    story.type("holes")
    story.press("enter f")
    story.expect(screen: "Toronto's clocks have changed")
    #expect(
      story.command("check", "--today", "2027-03-16").output.contains(
        "Hole    Incident watch has nobody 05:00–06:00 UTC"))
  }
}
