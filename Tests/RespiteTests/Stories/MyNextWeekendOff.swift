import PlannerUI
import Rota
import Testing

@testable import respite

/// Tomasz wants to know which weekend is the next that is his own, without asking anybody.
@Suite struct MyNextWeekendOff {
  @Test func `he turns the weeks until one ends free`() throws {
    let story = try Story(Cast.plannedLantern, as: "tomasz")
    story.show(.week)
    story.expect(screen: "Tomasz Wieczorek")
    story.expect(screen: "Real break")
    let held = Cast.plannedLantern.rota.assignments.filter { $0.member == "tomasz" }.map(\.seat.day)
    var weekend = DaySpan(from: Quay.date("2027-01-16"), count: 2)
    while held.contains(where: weekend.contains) {
      story.press("n")
      weekend = DaySpan(from: weekend.start + 7, count: 2)
    }
    story.expect(screen: "Sat \(weekend.start.civil.day)")
    let lines = story.screen.split(separator: "\n")
    for day in weekend.days {
      let line = lines.first { $0.contains("  \(day.weekday == .sat ? "Sat" : "Sun") \(day.civil.day) ") }
      story.expect(line?.contains("·") == true && line?.contains(":") == false, "nothing is his on \(day)")
    }
  }
}
