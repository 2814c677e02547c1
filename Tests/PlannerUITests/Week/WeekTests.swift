import PlannerUI
import Rota
import TerminalKit
import Testing

@Suite struct WeekTests {
  static let number = ScreenID.week.digit

  static func stage(
    _ state: TeamState = Quay.planned, columns: Int = 80, rows: Int = 24, glyphs: Glyphs = .unicode,
    author: String = "meera"
  ) -> Stage {
    var stage = Stage(state, columns: columns, rows: rows, glyphs: glyphs, author: author)
    stage.press(number)
    return stage
  }

  @Test(arguments: Glyphs.allCases, [(80, 24), (200, 60)])
  func `one's own week`(glyphs: Glyphs, size: (Int, Int)) {
    Snapshot.check(
      Self.stage(columns: size.0, rows: size.1, glyphs: glyphs).frame, "week-\(size.0)x\(size.1)-\(glyphs)")
  }

  @Test func `a week without any duty`() {
    Snapshot.check(Self.stage(Quay.empty).frame, "week-unplanned")
  }

  @Test func `the week in which the clocks go forward`() {
    var stage = Self.stage()
    stage.press("n j j j j j j")
    Snapshot.check(stage.frame, "week-clocks")
    #expect(stage.line(holding: "Sun 14")?.contains("clocks go forward") == true)
  }

  @Test func `whoever has it before is named, and a gap is called one`() throws {
    var stage = Self.stage()
    #expect(stage.line(holding: "Wed  3")?.contains("after Chiamaka") == true)
    stage.press("1")
    stage.go(to: "chiamaka", "2027-03-03")
    stage.press("x \(Self.number)")
    #expect(stage.line(holding: "Wed  3")?.contains("after a gap") == true)
    #expect(stage.line(holding: "Before        Nobody yet, Watch (Dublin) 02:00–10:00.") != nil)
  }

  @Test func `there is somebody to choose and a name to find them by`() {
    var stage = Self.stage()
    stage.press("m")
    Snapshot.check(stage.frame, "week-members")
    stage.press("/")
    stage.type("kins")
    Snapshot.check(stage.frame, "week-members-find")
    stage.press("enter")
    #expect(stage.state.weekMember?.id == "aoife")
    #expect(stage.line(holding: "times in Dublin") != nil)
  }

  @Test func `escape shows the whole list again before it leaves it`() {
    var stage = Self.stage()
    stage.press("m /")
    stage.type("zzq")
    stage.press("enter")
    #expect(stage.state.hasLayer, "nobody is called that")
    stage.press("esc")
    #expect(stage.line(holding: "Zainab Hussain") != nil)
    stage.press("esc")
    #expect(!stage.state.hasLayer && stage.state.screen == .week)
  }

  @Test func `it opens with whoever reads, else with whom the board had selected`() {
    #expect(Self.stage(author: "kwame").state.weekMember?.id == "kwame")
    var stage = Stage(author: "root")
    stage.go(to: "grace", "2027-03-04")
    stage.press(Self.number)
    #expect(stage.state.weekMember?.id == "grace")
  }

  @Test func `where today is not planned it opens on the dates that are`() {
    let later = Moment(now: Instant(seconds: 1_796_040_000), today: .on("2026-11-30"))
    var stage = Stage(today: later)
    stage.press(Self.number)
    #expect(stage.line(holding: "1–7 Mar 2027") != nil)
    stage.press("t")
    #expect(stage.line(holding: "30 Nov – 6 Dec 2026") != nil)
  }

  @Test func `times are the member's own`() {
    var stage = Self.stage(author: "meera")
    #expect(stage.line(holding: "times in Toronto") != nil)
    #expect(stage.line(holding: "times in Dublin") == nil)
    stage.press("m home enter")
    #expect(stage.line(holding: "times in Dublin") != nil)
  }

  @Test func `somebody who is away is told when they are back`() {
    var stage = Self.stage(author: "kwame")
    stage.world.moment = Moment(now: Instant(seconds: 1_804_585_320), today: .on("2027-03-09"))
    stage.press("t")
    #expect(stage.line(holding: "away until Fri 12 Mar") != nil)
    #expect(stage.line(holding: "now: 8–12 Mar (5 days)") != nil)
    #expect(stage.line(holding: "Wed 10")?.contains("away") == true)
  }

  @Test func `how long somebody goes without a break is for them and the lead`() {
    func showsBreak(_ author: String, of member: String) -> Bool {
      var stage = Self.stage(author: author)
      stage.press("m /")
      stage.type(member)
      stage.press("enter")
      return stage.line(holding: "Real break") != nil
    }
    #expect(showsBreak("meera", of: "Meera"))
    #expect(showsBreak("aoife", of: "Meera"), "Aoife leads")
    #expect(!showsBreak("grace", of: "Meera"))
  }

  @Test func `weeks follow each other without end`() {
    var stage = Self.stage()
    for _ in 0..<60 { stage.press("n") }
    #expect(stage.state.week.day == Day.on("2027-03-03") + 60 * 7)
    stage.press("t")
    #expect(stage.state.week.day == .on("2027-03-03"))
    stage.press("[")
    #expect(stage.state.week.day == .on("2027-02-24"))
  }

  @Test func `a duty is explained, and found on the board`() throws {
    var stage = Self.stage()
    for _ in 0..<7 where stage.state.chosenDuty == nil { stage.press("j") }
    let seat = try #require(stage.state.chosenDuty)
    stage.press("w")
    #expect(stage.state.hasLayer && stage.line(holding: "Here because") != nil)
    stage.press("esc enter")
    #expect(stage.state.screen == .board && stage.state.selectedSeat == seat)
  }

  @Test func `what the board does not show is said`() {
    var stage = Self.stage()
    for _ in 0..<5 { stage.press("n") }
    stage.press("enter")
    #expect(stage.state.screen == .week)
    #expect(stage.state.notice?.text.hasPrefix("The Board shows 1–28 Mar, which") == true)
  }

  @Test func `a change elsewhere shows here`() throws {
    var stage = Self.stage()
    for _ in 0..<7 where stage.state.chosenDuty == nil { stage.press("j") }
    let day = stage.state.week.day
    stage.press("enter x \(Self.number)")
    #expect(stage.state.week.day == day)
    #expect(stage.state.chosenDuty == nil)
    stage.press("u")
    #expect(stage.state.chosenDuty != nil)
  }

  @Test func `a click chooses a day`() throws {
    var stage = Self.stage()
    stage.press("k k k k")
    let top = try #require(stage.frame.cursor)
    stage.session.take([.mouse(Mouse(.press, at: Point(x: top.x + 5, y: top.y + 4)))])
    #expect(stage.state.week.day > .on("2027-03-03"))
  }
}
