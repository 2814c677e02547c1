import PlannerUI
import Rota
import Testing

@testable import respite

/// Three seats are empty. Inês goes from one to the next, and comes round to the first.
@Suite struct GoFromGapToGap {
  @Test func `one key goes to each gap in turn, and round`() throws {
    let dates = ["2027-01-12", "2027-01-19", "2027-02-02"]
    var state = Cast.plannedLantern
    for seat in dates.compactMap({ SeatID("incident-watch/eve/\($0)/primary") }) { state.rota.unassign(seat) }
    let story = try Story(state)
    story.expect(screen: "3 gaps")
    for (place, date) in (dates + [dates[0]]).enumerated() {
      story.press("g")
      story.expect(message: "Gap \(place % 3 + 1) of 3.")
      #expect(story.state.selectedSeat?.day == Quay.date(date))
    }
    story.press("G")
    story.expect(message: "Gap 3 of 3.")
  }
}
