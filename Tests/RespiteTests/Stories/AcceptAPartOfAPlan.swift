import Rota
import Testing
import Workspace

@testable import respite

/// Inês has a whole week planned, but only the first two days of it are for her to decide today.
@Suite struct AcceptAPartOfAPlan {
  @Test func `a week is chosen and planned, and a part of the proposal accepted`() throws {
    let story = try Story(Cast.lantern)
    story.go(to: "ines", "2027-01-11")
    story.press("v l l l l l l p")
    story.choose("The chosen dates, everybody")
    story.planCompletes()
    story.press("home")
    for _ in 0..<8 { story.press("k") }
    story.press("v l j j j j j j enter")
    story.expect(screen: "Accept what of the proposal?")
    story.press("1")
    story.expect(message: "of the plan saved.")
    let days = Set(try story.disk.state.rota.assignments.map(\.seat.day))
    #expect(days == [Quay.date("2027-01-11"), Quay.date("2027-01-12")])
    #expect(try story.journal == ["part of plan 11 Jan – 7 Feb"])
  }
}
