import PlannerUI
import Rota
import Testing
import Workspace

@testable import respite

/// Inês would like nobody to work above twenty hours a week, and wants to see what that breaks before anybody is bound.
@Suite struct EditARuleAndSeeWhatBreaks {
  @Test func `a stricter rule shows what it breaks, and counts only when it is accepted`() throws {
    let story = try Story(Cast.plannedLantern, columns: 100, rows: 30)
    story.show(.rules)
    story.press("/")
    story.type("60 hours")
    story.press("enter enter j enter ctrl-u")
    story.type("7")
    story.expect(screen: "7 is less than 20, the least that is allowed.")
    story.press("ctrl-u")
    story.type("20")
    story.press("enter")
    story.expect(screen: "On these dates")
    #expect(try story.disk.state == Cast.plannedLantern)
    story.press("esc")
    #expect(try story.disk.state == Cast.plannedLantern)
    story.press("enter j enter ctrl-u")
    story.type("20")
    story.press("enter enter")
    #expect(try story.disk.state.team.rules["maxWeeklyHours"]?.parameters == ["hours": .number(20)])
    #expect(try story.stage.read("team/rules.json").contains("\"maxWeeklyHours\""))
    story.expect(screen: "* Here")
    story.press("u")
    #expect(try story.disk.state == Cast.plannedLantern)
  }
}
