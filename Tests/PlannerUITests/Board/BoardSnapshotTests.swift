import PlannerUI
import Testing
import TerminalKit

@Suite struct BoardSnapshotTests {
  static let sizes = [(80, 24), (200, 60)]

  @Test(arguments: Glyphs.allCases, sizes)
  func `the board of a planned team`(glyphs: Glyphs, size: (Int, Int)) {
    var stage = Stage(columns: size.0, rows: size.1, glyphs: glyphs)
    stage.press("j")
    Snapshot.check(stage.frame, "board-\(size.0)x\(size.1)-\(glyphs)")
  }

  @Test(arguments: Glyphs.allCases)
  func `the board where there is hardly room`(glyphs: Glyphs) {
    let stage = Stage(columns: 40, rows: 12, glyphs: glyphs)
    Snapshot.check(stage.frame, "board-40x12-\(glyphs)")
  }

  @Test func `the board of a team that has planned nothing`() {
    Snapshot.check(Stage(Quay.empty).frame, "board-unplanned")
  }

  @Test(arguments: Glyphs.allCases, sizes)
  func `a proposal, its changes marked`(glyphs: Glyphs, size: (Int, Int)) {
    var stage = Stage(Quay.halfPlanned, columns: size.0, rows: size.1, glyphs: glyphs)
    stage.press("p")
    stage.wake()
    stage.wake()
    stage.press("n")
    Snapshot.check(stage.frame, "preview-\(size.0)x\(size.1)-\(glyphs)")
  }

  @Test func `all of a proposal in full`() {
    var stage = Stage(Quay.halfPlanned)
    stage.press("p")
    stage.wake()
    stage.wake()
    stage.press("d")
    Snapshot.check(stage.frame, "preview-details")
  }

  @Test func `a search under way`() {
    var stage = Stage(Quay.empty)
    stage.press("p")
    stage.wake()
    Snapshot.check(stage.frame, "planning")
  }

  @Test(arguments: Glyphs.allCases)
  func `who could take a gap`(glyphs: Glyphs) {
    var stage = Stage(glyphs: glyphs)
    stage.press("g a G")
    Snapshot.check(stage.frame, "assign-\(glyphs)")
  }

  @Test func `what a member could take`() {
    var stage = Stage(Quay.empty)
    stage.press("a")
    Snapshot.check(stage.frame, "assign-member")
  }

  @Test func `what can be done at a cell`() {
    var stage = Stage()
    stage.press("j enter")
    Snapshot.check(stage.frame, "choose")
  }

  @Test func `an edit that breaks a rule, explained at once`() {
    var stage = Stage()
    stage.press("j m G enter")
    Snapshot.check(stage.frame, "breach")
  }

  @Test func `why somebody holds a seat`() {
    var stage = Stage()
    stage.press("j w")
    Snapshot.check(stage.frame, "why")
  }

  @Test(arguments: Glyphs.allCases, sizes)
  func `help`(glyphs: Glyphs, size: (Int, Int)) {
    var stage = Stage(columns: size.0, rows: size.1, glyphs: glyphs)
    stage.press("? down down")
    Snapshot.check(stage.frame, "help-\(size.0)x\(size.1)-\(glyphs)")
  }

  @Test func `the palette finds by a few letters`() {
    var stage = Stage()
    stage.press(":")
    stage.type("fip")
    Snapshot.check(stage.frame, "palette")
  }

  @Test func `a filter being typed`() {
    var stage = Stage()
    stage.press("/")
    stage.type("tor")
    Snapshot.check(stage.frame, "filter")
  }

  @Test func `every finding in a list`() {
    var stage = Stage()
    stage.press("f j j")
    Snapshot.check(stage.frame, "findings")
  }

  @Test func `quitting while a plan is made`() {
    var stage = Stage(Quay.empty)
    stage.press("p q")
    Snapshot.check(stage.frame, "quit-while-planning")
  }
}
