import PlannerUI
import Rota
import Testing

@testable import respite

/// Linh makes the window small to read something else beside it, works on, and makes it large again.
@Suite struct ATinyWindowAndBack {
  @Test func `nothing is lost in a window that shows nothing`() throws {
    let story = try Story(Cast.plannedLantern, as: "linh", columns: 100, rows: 30)
    story.go(to: "tomasz", "2027-01-20")
    let before = story.screen
    for (columns, rows) in [(20, 5), (1, 1), (3, 40), (200, 2)] {
      story.resize(columns, rows)
      let lines = story.screen.split(separator: "\n")
      story.expect(lines.count == rows + 1, "every line is drawn at \(columns)×\(rows)")
    }
    story.press("l h ? esc")
    story.resize(100, 30)
    story.press("esc")
    story.resize(100, 30)
    story.press("l h")
    story.expect(story.screen == before, "the board is as it was")
  }
}
