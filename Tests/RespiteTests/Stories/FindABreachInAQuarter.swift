import PlannerUI
import Planning
import Rota
import Testing

@testable import respite

/// Inês looks at a whole quarter and wants to be led to what is wrong in it.
@Suite struct FindABreachInAQuarter {
  @Test func `a quarter shows, and the key for findings leads to the breach`() throws {
    var state = Cast.plannedLantern
    let seat = try #require(SeatID("incident-watch/eve/2027-01-28/primary"))
    state.rota.assign(Assignment(seat: seat, member: "priya"))
    let story = try Story(state, columns: 120, rows: 30)
    story.press("z")
    story.expect(story.state.facts.span.count >= 84, "a quarter is looked at")
    story.press("!")
    story.expect(message: "1 of ")
    story.expect(message: "Priya Raghunathan is away and holds Evening watch on Thu 28 Jan.")
    story.expect(story.state.selectedSeat == seat, "the cursor is on the seat that breaks it")
  }
}
