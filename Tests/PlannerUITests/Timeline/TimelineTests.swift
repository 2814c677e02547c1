import PlannerUI
import Planning
import Rota
import TerminalKit
import Testing

@Suite struct TimelineTests {
  static let sizes = [(80, 24), (200, 60)]

  static func stage(
    _ state: TeamState = Quay.planned, columns: Int = 80, rows: Int = 24, glyphs: Glyphs = .unicode
  ) -> Stage {
    var stage = Stage(state, columns: columns, rows: rows, glyphs: glyphs)
    stage.press(ScreenID.timeline.digit)
    return stage
  }

  /// Quay, its watches promising cover without holes, which their hours cannot keep.
  static let promising: TeamState = {
    var state = Quay.planned
    for place in state.team.duties.indices where state.team.duties[place].id == "incident-watch" {
      state.team.duties[place].continuousCover = ["dubDay", "torDay"]
    }
    return state
  }()

  @Test(arguments: Glyphs.allCases, sizes)
  func `three days`(glyphs: Glyphs, size: (Int, Int)) {
    var stage = Self.stage(columns: size.0, rows: size.1, glyphs: glyphs)
    stage.press("j j")
    Snapshot.check(stage.frame, "timeline-\(size.0)x\(size.1)-\(glyphs)")
  }

  @Test func `a day, closer to`() {
    var stage = Self.stage()
    stage.press("+")
    Snapshot.check(stage.frame, "timeline-day")
  }

  @Test(arguments: Glyphs.allCases)
  func `the week in which one site's clocks go forward, with what nobody covers`(glyphs: Glyphs) {
    var stage = Self.stage(Self.promising, columns: 140, rows: 30, glyphs: glyphs)
    stage.press("- ]")
    Snapshot.check(stage.frame, "timeline-week-\(glyphs)")
    #expect(stage.line(holding: "  Toronto ")?.contains("+1h") == true)
    #expect(stage.line(holding: "  Dublin ")?.contains("+1h") == false)
  }

  @Test func `a team that asks for nothing`() {
    var state = Quay.empty
    state.team.duties = []
    var stage = Self.stage(state)
    Snapshot.check(stage.frame, "timeline-empty")
    stage.press("h j l k t z [ ] home end w x g")
    #expect(stage.state.selection == nil)
  }

  @Test func `it opens on what is on now`() throws {
    let stage = Self.stage()
    let seat = try #require(stage.state.timeline.seat)
    #expect(stage.state.facts.shift(of: seat)?.interval.contains(Quay.moment.now) == true)
    #expect(stage.line(holding: "▾ now") != nil)
  }

  @Test func `the cursor goes shift by shift and lane by lane, keeping to its time`() throws {
    var stage = Self.stage()
    stage.go(toLane: "dubDay")
    let first = try #require(stage.state.timeline.seat)
    stage.press("l")
    #expect(stage.state.timeline.seat?.day == first.day + 1)
    stage.press("j")
    #expect(stage.state.timeline.seat?.template == "dubBackup")
    #expect(stage.state.timeline.seat?.day == first.day + 1)
    stage.press("k h")
    #expect(stage.state.timeline.seat == first)
    stage.press("]")
    #expect(stage.state.timeline.seat.map { $0.day > first.day } == true)
    stage.press("home")
    #expect(stage.state.timeline.seat?.day == Quay.span.start)
    stage.press("end")
    #expect(stage.state.timeline.seat.map { $0.day >= Quay.span.last - 2 } == true)
    stage.press("t")
    #expect(stage.state.timeline.seat?.day == Quay.moment.today)
  }

  @Test func `zoom goes round and keeps what is chosen in sight`() {
    var stage = Self.stage()
    for zoom in [TimelineState.Zoom.week, .day, .threeDays] {
      stage.press("z")
      #expect(stage.state.timeline.zoom == zoom)
      #expect(stage.frame.cursor != nil)
    }
    stage.press("+ +")
    #expect(stage.state.notice?.text == "One day is the least that shows.")
  }

  @Test func `what holds on the board holds here: why, clear, undo, gaps and findings`() throws {
    var stage = Self.stage()
    stage.go(toLane: "dubDay")
    let seat = try #require(stage.state.selectedSeat)
    let holder = try #require(stage.state.rota[seat]?.member)
    stage.press("w")
    #expect(stage.line(holding: "Here because") != nil)
    stage.press("esc x")
    #expect(stage.state.rota[seat] == nil)
    #expect(stage.state.selectedSeat == seat, "the selection stays on the gap")
    #expect(stage.state.selection?.member == nil)
    #expect(stage.line(holding: "nobody yet") != nil)
    stage.press("a")
    #expect(stage.state.hasLayer)
    stage.press("esc u")
    #expect(stage.state.rota[seat]?.member == holder)
    stage.press("g")
    #expect(stage.state.selectedSeat.map { stage.state.facts.judgement.gaps.contains($0) } == true)
    stage.press("!")
    #expect(stage.state.screen == .timeline && stage.state.notice?.text.hasPrefix("1 of ") == true)
  }

  @Test func `a gap is told by question marks, in both sets of glyphs`() throws {
    for glyphs in Glyphs.allCases {
      var stage = Self.stage(Quay.empty, glyphs: glyphs)
      let lane = try #require(stage.line(holding: "Dublin primary"))
      #expect(lane.filter { $0 == "?" }.count > 5)
      stage.press("end")
      #expect(stage.line(holding: "Dublin primary")?.contains("???") == true)
    }
  }

  @Test func `hours that nobody is asked to cover show on the duty's own line`() throws {
    let line = try #require(Self.stage(Self.promising).line(holding: "Incident watch"))
    #expect(line.contains("?????"))
    #expect(try #require(Self.stage().line(holding: "Incident watch")).contains("?") == false)
  }

  @Test func `shifts that overlap have lanes of their own`() throws {
    var state = Quay.planned
    for duty in state.team.duties.indices {
      for place in state.team.duties[duty].templates.indices
      where state.team.duties[duty].templates[place].id == "dubDay" {
        state.team.duties[duty].templates[place].seats = 2
      }
    }
    let stage = Self.stage(state, rows: 40)
    #expect(stage.text.split(separator: "\n").count { $0.contains("Dublin primary") } == 2)
  }

  @Test func `a click chooses a shift and a second one opens it`() throws {
    var stage = Self.stage()
    stage.go(toLane: "dubBackup")
    let seat = try #require(stage.state.selectedSeat)
    let there = try #require(stage.frame.cursor)
    stage.press("k h")
    stage.session.take([.mouse(Mouse(.press, at: Point(x: there.x + 2, y: there.y)))])
    #expect(stage.state.selectedSeat == seat)
    stage.session.take([.mouse(Mouse(.press, at: there))])
    #expect(stage.state.hasLayer)
  }

  @Test func `later dates are shown here too`() {
    var stage = Self.stage()
    stage.press("}")
    #expect(stage.state.timeline.seat.map { stage.state.facts.span.contains($0.day) } == true)
    #expect(stage.frame.cursor != nil)
  }

  @Test func `what is chosen is in sight at every size that can show it`() {
    var stage = Self.stage()
    for keys in ["", "end", "j j j j j j", "z", "home", "z"] {
      stage.press(keys)
      for columns in SizeSweepTests.columns where columns >= 20 {
        for rows in SizeSweepTests.rows where rows >= 3 {
          stage.resize(columns, rows)
          let cursor = stage.frame.cursor
          #expect(cursor.map { stage.frame[$0].style.reverse } == true, "\(columns)×\(rows) after \(keys)")
        }
      }
    }
  }
}

extension Stage {
  /// Goes to a template's shift in the lane that holds it.
  mutating func go(toLane template: TemplateID) {
    for _ in 0..<20 { press("k") }
    for _ in 0..<20 where state.timeline.seat?.template != template { press("j") }
    press("t")
  }
}
