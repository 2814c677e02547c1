import Rota
import Testing

@testable import respite

/// Aoife only cares for Toronto just now.
@Suite struct FilterThePeople {
  @Test func `the board shows only whom she types, and all again with Esc`() throws {
    let story = try Story(Cast.plannedHarbour, as: "aoife", "--today", "2027-03-02", columns: 120, rows: 40)
    story.expect(screen: "Mateus Lima")
    story.press("/")
    story.type("toronto")
    story.press("enter")
    story.expect(screen: "/toronto   6 of 14 people")
    story.expect(screen: "Grace Nakamura")
    story.expect(noScreen: "Mateus Lima")
    story.press("esc")
    story.expect(screen: "Mateus Lima")
  }
}
