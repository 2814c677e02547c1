import PlannerUI
import Rota
import TerminalKit
import Testing

@testable import respite

/// 王小明 is on the team. The name takes two columns a letter, and the board must stay straight.
@Suite struct ANameInWideLetters {
  @Test(arguments: [40, 80, 132])
  func `the board stays straight beside a wide name`(columns: Int) throws {
    var state = Cast.plannedLantern
    let place = try #require(state.team.members.firstIndex { $0.id == "linh" })
    state.team.members[place].name = "王小明"
    let story = try Story(state, as: "linh", columns: columns)
    if columns > 40 { story.expect(screen: "王小明") }
    for line in story.screen.split(separator: "\n").dropLast() {
      story.expect(TextWidth.width(of: String(line)) == columns + 2, "\(line) is as wide as the screen")
    }
    story.go(to: "linh", "2027-01-12")
    story.expect(screen: "王小明")
    #expect(story.command("week", "王小明").output.hasPrefix("王小明"))
  }
}
