import PlannerUI
import Rota
import TerminalKit
import Testing

@Suite struct BoardZoomTests {
  @Test func `z goes from four weeks to a quarter, a day, a week and round`() {
    var stage = Stage()
    var seen = [stage.state.board.zoom]
    for _ in 0..<4 {
      stage.press("z")
      seen.append(stage.state.board.zoom)
    }
    #expect(seen == [.fourWeeks, .quarter, .day, .week, .fourWeeks])
  }

  @Test func `a quarter shows more dates, and going back the dates that were chosen from`() {
    var stage = Stage(columns: 200, rows: 60)
    let day = stage.state.board.day
    stage.press("-")
    #expect(stage.state.facts.span == DaySpan(from: Quay.span.start, count: 91))
    #expect(stage.state.board.day == day)
    for _ in 0..<5 { stage.press("]") }
    stage.press("+")
    #expect(stage.state.facts.span == DaySpan(from: Quay.span.start + 28, count: 28))
    #expect(stage.state.board.day == day + 35)
  }

  @Test func `a week says the hours, and a day every duty in words`() {
    var stage = Stage()
    stage.go(to: "aoife", "2027-03-04")
    let seats = stage.state.selection?.seats ?? []
    #expect(!seats.isEmpty)
    stage.press("+")
    let week = stage.line(holding: "Aoife Kinsella")
    #expect(week?.contains(" 07:00") == true || week?.contains(" 10:00") == true, "\(week ?? "")")
    stage.press("+")
    #expect(stage.line(holding: "Aoife Kinsella")?.contains("–") == true)
    #expect(stage.line(holding: "Thu 4 Mar") != nil)
    stage.press("+")
    #expect(stage.state.notice?.text == "One day is the least that shows.")
  }

  @Test func `a proposal is not lost by zooming out`() {
    var stage = Stage(Quay.halfPlanned)
    stage.press("p")
    stage.wake()
    stage.wake()
    #expect(stage.state.isPreviewing)
    stage.press("-")
    #expect(stage.state.isPreviewing)
    #expect(stage.state.board.zoom == .fourWeeks)
    #expect(stage.state.notice?.text.hasPrefix("Accept the proposal") == true)
    stage.press("+")
    #expect(stage.state.isPreviewing && stage.state.board.zoom == .week)
  }

  @Test func `people by name, the selection staying with whom it was on`() {
    var stage = Stage()
    stage.go(to: "zainab", "2027-03-03")
    stage.press("S")
    #expect(stage.state.selection?.member?.id == "zainab")
    let names = stage.state.board.rows.compactMap(\.member).compactMap { stage.state.team.member($0)?.name }
    #expect(names == names.sorted() && names.count == 10)
    #expect(stage.line(holding: "Everybody") != nil)
    stage.press("S")
    #expect(stage.state.selection?.member?.id == "zainab")
    #expect(stage.line(holding: "Everybody") == nil)
  }

  @Test(arguments: BoardZoom.allCases, Glyphs.allCases)
  func `every zoom keeps the selection in sight and in reverse`(zoom: BoardZoom, glyphs: Glyphs) throws {
    var stage = Stage(Quay.halfPlanned, columns: 80, rows: 24, glyphs: glyphs)
    while stage.state.board.zoom != zoom { stage.press("z") }
    for keys in ["home", "end", "g", "G", "l l l j", "["] {
      stage.press(keys)
      let cursor = try #require(stage.frame.cursor)
      #expect(stage.frame[cursor].style.reverse, "after \(keys)")
    }
  }

  @Test func `how the board was looked at can be remembered`() {
    var stage = Stage()
    stage.go(to: "grace", "2027-03-03")
    stage.press("S + \(ScreenID.history.digit)")
    let remembered = stage.state.remembered
    #expect(remembered == Remembered(screen: .history, zoom: .week, isGrouped: false, member: "grace"))
    var state = Stage().state
    state.restore(remembered)
    #expect(state.remembered == remembered)
    #expect(state.board.day == stage.state.board.day)
  }
}
