import PlannerUI
import Rota
import TerminalKit
import Testing

@Suite struct TabTests {
  @Test func `every screen has a number, a name for the palette, and a way back`() {
    for screen in ScreenID.allCases {
      var stage = Stage()
      stage.press(screen.digit)
      #expect(stage.state.screen == screen)
      // What is being looked at is ended first.
      stage.press("esc esc")
      #expect(stage.state.screen == .board)

      let title = CommandTable.command(CommandID("screen.\(screen.rawValue)"))?.title ?? ""
      stage.press(":")
      stage.type(title)
      stage.press("enter")
      #expect(stage.state.screen == screen, "\(title)")
    }
  }

  @Test(arguments: [40, 60, 80, 200])
  func `a click on a tab goes to its screen`(columns: Int) throws {
    for screen in ScreenID.allCases {
      var stage = Stage(columns: columns)
      let tabs = try #require(stage.text.split(separator: "\n").dropFirst().first).dropFirst().map { $0 }
      let x = try #require(tabs.firstIndex(of: Character(screen.digit)), "\(columns) columns")
      stage.session.take([.mouse(Mouse(.press, at: Point(x: x, y: 1)))])
      #expect(stage.state.screen == screen, "\(columns) columns")
    }
  }

  @Test func `a click beside the tabs goes nowhere`() {
    var stage = Stage()
    stage.session.take([.mouse(Mouse(.press, at: Point(x: 79, y: 1)))])
    #expect(stage.state.screen == .board)
  }

  @Test func `the board stands as it was left`() {
    var stage = Stage()
    stage.go(to: "meera", "2027-03-10")
    let before = stage.frame
    for screen in ScreenID.allCases { stage.press("\(screen.digit) j j") }
    stage.press("1 k k")
    stage.go(to: "meera", "2027-03-10")
    #expect(stage.frame == before)
  }

  @Test func `escape ends a search before it leaves a screen`() {
    var stage = Stage(Quay.empty)
    stage.press("p \(ScreenID.history.digit) esc")
    #expect(stage.state.screen != .board)
    stage.wake()
    #expect(!stage.state.isPlanning && stage.state.isPreviewing)
    stage.press("esc")
    #expect(stage.state.screen == .board && stage.state.isPreviewing, "the proposal waits")
  }

  @Test func `a proposal waits on the board while another screen is looked at`() {
    var stage = Stage(Quay.empty)
    stage.press("p \(ScreenID.history.digit)")
    stage.wake()
    stage.wake()
    #expect(stage.state.notice?.text == "The search has ended. What it proposes is on the Board.")
    stage.press("enter u")
    #expect(stage.world.state == Quay.empty)
    #expect(stage.state.notice?.text == "A proposal waits on the Board, to be accepted or dropped first.")
    stage.press("1 enter")
    #expect(stage.world.done.count == 1)
  }
}
