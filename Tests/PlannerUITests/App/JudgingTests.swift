import PlannerUI
import Planning
import Rota
import TerminalKit
import Testing

/// What is on the screen before the rules have spoken.
@Suite struct JudgingTests {
  @Test(arguments: BoardSnapshotTests.sizes)
  func `the board before the rules have spoken`(size: (Int, Int)) {
    let stage = Stage(columns: size.0, rows: size.1, judgesLater: true)
    Snapshot.check(stage.frame, "unjudged-\(size.0)x\(size.1)")
  }

  @Test func `people, duties and gaps are there at once, and the rest when the rules have spoken`() {
    var stage = Stage(Quay.halfPlanned, columns: 200, rows: 60, judgesLater: true)
    #expect(!stage.state.isJudged)
    #expect(stage.line(holding: "Oskar Lindqvist") != nil)
    let gaps = stage.state.facts.gaps.count
    #expect(gaps > 0 && stage.line(holding: "\(gaps) gaps   checking the rules") != nil)
    stage.wake()
    #expect(stage.state.isJudged)
    #expect(stage.line(holding: "breach") != nil && stage.line(holding: "evenness") != nil)
    #expect(stage.text == Stage(Quay.halfPlanned, columns: 200, rows: 60).text)
  }

  @Test(arguments: ScreenID.allCases)
  func `nothing is claimed of rules that have not spoken`(screen: ScreenID) {
    var stage = Stage(columns: 200, rows: 60, judgesLater: true)
    stage.press(screen.digit)
    for claim in ["no breach", "Every rule is kept", "is kept on all", "Breach", "evenness 9"] {
      #expect(screen == .balance || !stage.text.contains(claim), "\(claim) on \(screen)")
    }
    #expect(!stage.state.isJudged)
  }

  @Test(arguments: ["1 !", "1 f", "7 !", "7 f"])
  func `what needs the rules says that they are being checked`(keys: String) {
    var stage = Stage(Quay.halfPlanned, judgesLater: true)
    stage.press(keys)
    #expect(stage.state.notice?.text == "The rules are still being checked, for a moment.")
    #expect(!stage.state.hasLayer)
  }

  @Test func `a change is on the screen at once, and what it breaks is said as soon as it is known`() throws {
    var stage = Stage(judgesLater: true)
    stage.wake()
    stage.go(to: "chiamaka", "2027-03-03")
    stage.press("m G enter")
    #expect(stage.world.done.count == 1)
    #expect(stage.state.notice?.text.contains("breaks") == false && !stage.state.isJudged)
    stage.wake()
    #expect(stage.state.notice?.text.contains("It breaks a rule: Oskar Lindqvist holds Watch") == true)
    #expect(stage.state.notice?.text.hasSuffix("u takes it back.") == true)
  }

  @Test func `what a change breaks is said even where something else has been said since`() {
    var stage = Stage(judgesLater: true)
    stage.wake()
    stage.go(to: "chiamaka", "2027-03-03")
    stage.press("m G enter")
    stage.press("l")
    #expect(stage.state.notice == nil)
    stage.wake()
    #expect(stage.state.notice?.text.contains("It breaks a rule: Oskar Lindqvist holds Watch") == true)
  }

  @Test func `an answer about dates that are no longer shown is dropped`() {
    var stage = Stage(judgesLater: true)
    let old = stage.state.facts
    stage.press("}")
    var state = stage.state
    _ = update(&state, .judged(old))
    #expect(!state.isJudged)
    _ = update(&state, .judged(state.facts))
    #expect(state.isJudged)
  }
}
