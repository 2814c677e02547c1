import PlannerUI
import Planning
import Rota
import TerminalKit
import Testing

@Suite struct FreedomTests {
  static let digit = ScreenID.freedom.digit

  static func stage(
    columns: Int = 100, rows: Int = 30, glyphs: Glyphs = .unicode, author: String = "aoife", answers: Int = 1000
  ) -> Stage {
    var stage = Stage(columns: columns, rows: rows, glyphs: glyphs, author: author)
    stage.world.asksEngine = true
    stage.press(digit)
    for _ in 0..<answers where stage.state.freedom.isLooking { stage.wake() }
    return stage
  }

  @Test(arguments: Glyphs.allCases)
  func `who could be away when`(glyphs: Glyphs) {
    let frames = ScreenSnapshotTests.sizes.map { columns, rows in
      var stage = Self.stage(columns: columns, rows: rows, glyphs: glyphs)
      stage.press("j l")
      return stage.frame
    }
    Snapshot.check(frames, "freedom-\(glyphs)")
  }

  @Test func `answers come one by one, and it can be ended`() {
    var stage = Self.stage(answers: 6)
    Snapshot.check(stage.frame, "freedom-looking")
    #expect(stage.line(holding: "3 of 49 absences looked at") != nil)
    stage.press("esc")
    #expect(stage.state.screen == .freedom && stage.world.givenUp == 1)
    #expect(stage.line(holding: "r looks again") != nil)
    #expect(stage.line(holding: "3 of 49 absences looked at") != nil, "what was found stays")
    stage.press("esc")
    #expect(stage.state.screen == .board)
  }

  @Test func `it is kept until the rota changes`() {
    var stage = Self.stage()
    stage.press("1 \(Self.digit)")
    #expect(stage.world.sought.count == 1)
    stage.press("1")
    stage.go(to: "meera", "2027-03-03")
    for _ in 0..<7 where stage.state.selection?.seat == nil { stage.press("l") }
    stage.press("x \(Self.digit)")
    #expect(stage.world.done.count == 1)
    #expect(stage.world.sought.count == 2)
  }

  @Test(arguments: Glyphs.allCases)
  func `every sign differs from the others`(glyphs: Glyphs) {
    #expect(Set(FreedomSign.allCases.map { $0.text(glyphs) }).count == FreedomSign.allCases.count)
  }

  @Test func `all of it can be read`() {
    var stage = Self.stage()
    stage.press("enter")
    Snapshot.check(stage.frame, "freedom-details")
  }

  @Test func `a week leads to what it would take to be away in it`() {
    var stage = Self.stage(author: "aoife")
    stage.press("l l c")
    #expect(stage.state.screen == .leave)
    #expect(stage.line(holding: "only a question") != nil)
    #expect(stage.world.looked.map(\.leave.days) == [ISOWeek(of: .on("2027-03-15")).days])
    #expect(stage.world.done.isEmpty)
  }

  @Test func `others' absences are for whoever leads to ask about`() {
    var stage = Self.stage(author: "grace")
    stage.press("c")
    #expect(stage.state.notice?.text == "You can ask that for yourself; whoever leads the team, for everybody.")
  }

  @Test func `a click chooses a cell and the filter shows some people`() throws {
    var stage = Self.stage()
    stage.press("j j l l")
    let there = try #require(stage.frame.cursor)
    stage.press("k k home")
    stage.session.take([.mouse(Mouse(.press, at: there))])
    #expect(stage.frame.cursor == there)
    stage.press("/")
    stage.type("tor")
    #expect(stage.line(holding: "Aoife") == nil)
    #expect(stage.line(holding: "Grace Nakamura") != nil)
  }
}
