import PlannerUI
import Planning
import Rota
import TerminalKit
import Testing

/// What somebody stumbles over who has never seen the board before.
@Suite struct FirstSittingTests {
  @Test(arguments: ["m", "a"])
  func `a list names a person once, then the verdict, then the reason`(key: String) throws {
    var stage = Stage()
    if key == "a" { stage.press("g") } else { stage.go(to: "chiamaka", "2027-03-03") }
    stage.press(key)
    let lines = stage.text.split(separator: "\n").map(String.init).drop { !$0.contains("Who takes") }
    #expect(!lines.isEmpty)
    #expect(!lines.contains { $0.contains("could take it") })
    let items = lines.filter { $0.contains(" 1 ") || $0.contains(" 2 ") }.filter { !$0.contains("Who takes") }
    let name = try #require(["Aoife Kinsella", "Mateus Lima"].first { name in items.contains { $0.contains(name) } })
    let line = try #require(items.first { $0.contains(name) })
    #expect(line.components(of: name) == 1, "\(line)")
    #expect(line.contains("  could") || line.contains("  at a cost"), "\(line)")
  }

  @Test func `who could not is said to, and what a rule says of it is said of what would be`() throws {
    var stage = Stage()
    stage.go(to: "chiamaka", "2027-03-03")
    stage.press("m G")
    let line = try #require(stage.text.split(separator: "\n").first { $0.contains("▸") })
    #expect(line.contains("could not") && line.contains("With it: "), "\(line)")
    stage = Stage(columns: 140, rows: 60)
    stage.go(to: "chiamaka", "2027-03-03")
    #expect(stage.line(holding: "Oskar Lindqvist could not. With it: holds Watch") != nil)
    #expect(stage.line(holding: "Oskar Lindqvist holds Watch") == nil)
  }

  @Test(arguments: Glyphs.allCases)
  func `a changed cell keeps its sign and both brackets`(glyphs: Glyphs) throws {
    var stage = Stage(Quay.halfPlanned, glyphs: glyphs)
    stage.propose()
    for _ in 0..<30 {
      stage.press("n")
      let cursor = try #require(stage.frame.cursor)
      let text = (-2...2).map { stage.frame[Point(x: cursor.x + $0, y: cursor.y)].text }.joined()
      #expect(text.hasPrefix("[") && text.dropFirst().first != " " && text.contains("]"), "\(text)")
    }
  }

  @Test func `the legend tells the signs of what is on the screen`() {
    var stage = Stage(Quay.halfPlanned, columns: 200, rows: 60)
    stage.press("?")
    #expect(stage.text.contains("+ several"))
    stage.press("esc")
    stage.propose()
    stage.press("?")
    for sign in ["& several", "+ before a letter: gained", "- lost", "~ changed"] {
      #expect(stage.text.contains(sign), "\(sign)")
    }
    #expect(!stage.text.contains("+ several"))
  }

  @Test func `a seat of a published week is cleared only after asking`() throws {
    var state = Quay.planned
    state.rota.set(ISOWeek(of: .on("2027-03-03")), to: .published)
    var stage = Stage(state)
    stage.go(to: "chiamaka", "2027-03-03")
    let seat = try #require(stage.state.selectedSeat)
    stage.press("x")
    #expect(stage.line(holding: "Week 9 is published. Clear Watch") != nil)
    stage.press("enter")
    #expect(stage.state.rota[seat] != nil && stage.world.done.isEmpty)
    stage.press("x j enter")
    #expect(stage.state.rota[seat] == nil)
    stage.press("u m")
    #expect(stage.line(holding: "Week 9 is published.") != nil)
  }

  @Test func `moving a pinned seat says that the pin goes`() throws {
    var stage = Stage()
    stage.go(to: "chiamaka", "2027-03-03")
    let seat = try #require(stage.state.selectedSeat)
    stage.press("m")
    #expect(stage.line(holding: "The pin goes.") == nil)
    stage.press("esc * m")
    #expect(stage.line(holding: "The pin goes.") != nil)
    stage.press("enter")
    #expect(stage.state.rota[seat]?.pinned == false)
  }

  @Test func `what a search found nothing of is said after the filter that was being typed`() {
    var stage = Stage(Quay.planned)
    stage.press("p /")
    stage.type("to")
    stage.wake()
    stage.wake()
    stage.type("r")
    #expect(!stage.state.isPlanning && stage.state.board.filter == "tor")
    stage.press("enter")
    #expect(stage.state.notice?.text.contains("nothing better") == true)
  }

  @Test func `a proposal that comes under a filter is shown, though the filter finds nobody`() {
    var stage = Stage(Quay.halfPlanned)
    stage.press("p /")
    stage.type("nobody")
    stage.wake()
    stage.wake()
    #expect(stage.state.isPreviewing)
    #expect(stage.line(holding: "seats filled") != nil)
    stage.press("enter")
    #expect(stage.state.notice?.text == "The search has ended. This is what it proposes.")
    #expect(stage.state.isPreviewing)
  }

  @Test(arguments: ["2027-01-05", "2027-02-28", "2027-03-29", "2027-07-01"])
  func `today is gone to wherever it lies`(date: String) {
    let moment = Moment(now: Quay.moment.now, today: .on(date))
    var stage = Stage(today: moment)
    stage.press("t")
    #expect(stage.state.facts.span.contains(.on(date)) && stage.state.facts.span.count == 28)
    #expect((stage.state.facts.span.start - Quay.span.start) % 28 == 0)
    #expect(stage.state.board.day == .on(date))
    stage.press("t")
    #expect(stage.state.notice == nil)
  }

  @Test func `a key without a meaning says so, but never over what is typed`() {
    var stage = Stage()
    stage.press("Y")
    #expect(stage.state.notice?.text == "Y does nothing here; ? shows what does.")
    stage.press("f Y")
    #expect(stage.state.notice?.text == "Y does nothing here; Esc leaves.")
    stage.press("esc / left")
    #expect(stage.state.notice == nil)
  }

  @Test func `leaving a filter that found nobody leads back to where the cursor was`() {
    var stage = Stage()
    stage.go(to: "meera", "2027-03-09")
    stage.press("/")
    stage.type("nobody")
    #expect(stage.state.board.rows.isEmpty)
    stage.press("esc")
    #expect(stage.state.selection?.member?.id == "meera" && stage.state.board.day == .on("2027-03-09"))
    stage.press("/")
    stage.type("dublin")
    stage.press("enter k esc")
    #expect(stage.state.selection?.site == "dub", "whoever has moved stays")
  }

  @Test(arguments: Glyphs.allCases)
  func `what lies below the edge is counted`(glyphs: Glyphs) {
    let sign = glyphs.opened
    var stage = Stage(columns: 80, rows: 18, glyphs: glyphs)
    let rows = stage.state.board.rows.filter(\.isSelectable)
    let names = rows.map { $0.member.flatMap(stage.state.facts.member)?.name ?? "gaps" }
    let shown = stage.text.split(separator: "\n").count { line in names.contains { line.hasPrefix("│  \($0) ") } }
    #expect(shown > 0 && shown < rows.count)
    #expect(stage.line(holding: "\(sign) \(rows.count - shown) more") != nil)
    stage.resize(80, 60)
    #expect(stage.line(holding: " more ") == nil)
    stage.resize(80, 20)
    stage.press("f")
    #expect(stage.line(holding: "What the rules say")?.contains("\(sign) ") == true)
    stage.press("esc ?")
    #expect(stage.text.contains(" more "))
  }

  @Test(arguments: ["?", ":"])
  func `a command is found by its other key`(list: String) {
    for name in ["del", "Delete", "x"] {
      var stage = Stage()
      stage.press(list)
      stage.type(name)
      #expect(stage.line(holding: "▸")?.contains("Clear") == true, "\(name)")
    }
  }

  @Test func `what is less than before says how much it was, and nothing soft is called broken`() {
    var stage = Stage(Quay.halfPlanned, columns: 140, rows: 80)
    stage.propose()
    stage.press("d")
    #expect(!stage.text.contains("broken"))
    #expect(stage.line(holding: "Before: Oskar Lindqvist goes from Escalated imagery") != nil)
  }

  @Test func `the search speaks of gaps and breaches`() {
    var stage = Stage(Quay.empty, columns: 120)
    stage.press("p")
    stage.wake()
    #expect(stage.line(holding: "best so far 3 gaps") != nil)
    #expect(!stage.text.contains("cost"))
  }

  @Test(arguments: ["q", "ctrl-c"])
  func `quitting asks before it drops a proposal`(key: String) {
    var stage = Stage(Quay.halfPlanned)
    stage.propose()
    stage.press(key)
    #expect(!stage.session.isOver && stage.state.hasLayer)
    stage.press("enter")
    #expect(!stage.session.isOver && stage.state.isPreviewing)
    stage.press("\(key) j enter")
    #expect(stage.session.isOver && stage.world.done.isEmpty)
  }
}

extension Stage {
  fileprivate mutating func propose() {
    press("p")
    wake()
    wake()
  }
}

extension String {
  /// How often a text occurs in it.
  fileprivate func components(of part: String) -> Int {
    split(separator: part, omittingEmptySubsequences: false).count - 1
  }
}
