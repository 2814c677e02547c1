import PlannerUI
import Rota
import Testing

@testable import respite

/// Yusuf works on an old terminal that knows neither colours nor box drawings, and misses nothing.
@Suite struct WithoutColourAndOnAPlainTerminal {
  @Test func `every sign is plain, and the selection still shows`() throws {
    let story = try Story(Cast.plannedLantern, as: "yusuf", "--ascii", colour: false)
    #expect(!story.isColoured)
    for keys in ["", "l", "?", "esc", "2", "3", "4", "5", "6", "7", "8", "1", "*"] {
      story.press(keys)
      let signs = story.screen.filter { !$0.isASCII && $0 != "│" && !"êü–’“”".contains($0) }
      story.expect(signs.isEmpty, "“\(signs)” is plain after \(keys)")
    }
    story.stand(on: try #require(SeatID("incident-watch/eve/2027-01-13/primary")))
    story.expect(screen: "[s")
  }
}
