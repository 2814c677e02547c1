import PlannerUI
import Rota
import TerminalKit
import Testing

@Suite struct MessageTests {
  @Test func `what was said can be read again, the latest first`() throws {
    var stage = Stage()
    stage.press("M")
    #expect(stage.state.notice?.text == "Nothing has been said yet.")
    stage.press("j x")
    stage.press("Y")
    stage.press("M")
    let lines = stage.text.split(separator: "\n").map(String.init)
    let latest = try #require(lines.firstIndex { $0.contains("Y does nothing here") })
    let earlier = try #require(lines.firstIndex { $0.contains("Nothing has been said yet.") })
    #expect(latest < earlier)
  }

  @Test(arguments: ["3", "5"])
  func `somebody is found by a part of their name`(screen: String) {
    var stage = Stage(columns: 120, rows: 40)
    stage.press("\(screen) /")
    stage.type("nak")
    stage.press("enter")
    #expect(stage.state.weekMember?.id == "grace")
    #expect(!stage.state.hasLayer)
  }

  @Test(arguments: [("7", "rest", "rest"), ("9", "holds", "no longer holds")])
  func `every list is filtered`(screen: String, typed: String, kept: String) {
    var stage = Stage(columns: 120, rows: 40)
    stage.press("l x l * \(screen)")
    let before = stage.text
    stage.press("/")
    stage.type(typed)
    stage.press("enter")
    #expect(stage.text != before)
    #expect(stage.line(holding: "/\(typed)   ") != nil)
    stage.press("esc")
    #expect(stage.text == before)
  }
}
