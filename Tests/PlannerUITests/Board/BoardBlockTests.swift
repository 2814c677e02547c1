import PlannerUI
import Planning
import Rota
import TerminalKit
import Testing

@Suite struct BoardBlockTests {
  @Test func `a block is cleared as one change, and comes back as one`() {
    var stage = Stage()
    stage.go(to: "aoife", "2027-03-01")
    stage.press("v j j l l l l")
    #expect(stage.state.hasBlock)
    #expect(stage.line(holding: "Chosen")?.contains("3 people, 5 days") == true)
    let before = stage.state.rota.assignments.count
    stage.press("x")
    #expect(!stage.state.hasBlock)
    #expect(stage.world.done.count == 1)
    #expect(stage.state.rota.assignments.count == before - (stage.world.done.first?.steps.count ?? 0))
    stage.press("u")
    #expect(stage.state.rota == Quay.planned.rota)
  }

  @Test func `a whole row is pinned, and let go of`() {
    var stage = Stage()
    stage.go(to: "grace", "2027-03-03")
    stage.press("V *")
    let held = stage.state.rota.assignments.filter { $0.member == "grace" }
    #expect(!held.isEmpty && held.allSatisfy(\.pinned))
    stage.go(to: "grace", "2027-03-03")
    stage.press("V *")
    #expect(stage.state.rota == Quay.planned.rota)
  }

  @Test func `marks lie anywhere, and Esc lets go of all of them`() {
    var stage = Stage()
    stage.go(to: "aoife", "2027-03-01")
    stage.press("space l l space j j j space")
    #expect(stage.line(holding: "Chosen")?.contains("2 people, 2 days") == true)
    stage.press("space")
    #expect(stage.line(holding: "Chosen")?.contains("1 person, 2 days") == true)
    stage.press("esc")
    #expect(!stage.state.hasBlock && stage.state.screen == .board)
  }

  @Test(arguments: Glyphs.allCases)
  func `what is chosen shows without colour`(glyphs: Glyphs) throws {
    var stage = Stage(columns: 120, rows: 40, glyphs: glyphs)
    stage.go(to: "aoife", "2027-03-01")
    let first = try #require(stage.frame.cursor)
    stage.press("v l l j")
    #expect(stage.frame[first].style.reverse)
    #expect(stage.frame[Point(x: first.x + 3, y: first.y)].style.reverse)
    #expect(!stage.frame[Point(x: first.x + 9, y: first.y)].style.reverse)
  }

  @Test func `what is chosen can be planned alone`() {
    var stage = Stage(Quay.halfPlanned)
    stage.go(to: "aoife", "2027-03-08")
    stage.press("v l l p")
    #expect(stage.state.hasLayer)
    stage.press("enter")
    #expect(stage.world.planned == [PlanScope(DaySpan(from: .on("2027-03-08"), count: 3), members: ["aoife"])])
    stage.wake()
    stage.wake()
    #expect(stage.state.isPreviewing)
    #expect(stage.state.shown.judgement.span == Quay.span)
  }

  @Test func `P offers a week, a duty and a person`() {
    var stage = Stage(Quay.halfPlanned, columns: 120, rows: 40)
    stage.press("P /")
    stage.type("incident")
    stage.press("enter")
    #expect(stage.world.planned == [PlanScope(Quay.span, duties: ["incident-watch"])])
  }

  @Test func `a part of a proposal is accepted, the rest dropped`() throws {
    var stage = Stage(Quay.halfPlanned, columns: 120, rows: 40)
    stage.press("p")
    stage.wake()
    stage.wake()
    stage.go(to: "aoife", "2027-03-09")
    let gained = stage.state.selection?.seats ?? []
    #expect(!gained.isEmpty)
    stage.press("space enter")
    #expect(stage.line(holding: "The chosen part: \(gained.count) of") != nil)
    #expect(stage.world.done.isEmpty)
    stage.press("enter")
    #expect(!stage.state.isPreviewing)
    let change = try #require(stage.world.done.first)
    let seats = change.steps.compactMap { step in if case .assignment(let seat, _, _) = step { seat } else { nil } }
    #expect(Set(seats) == Set(gained))
    stage.press("u")
    #expect(stage.state.rota.assignments == Quay.halfPlanned.rota.assignments)
  }

  @Test func `a part that changes nothing says so and keeps the proposal`() {
    var stage = Stage(Quay.halfPlanned, columns: 120, rows: 40)
    stage.press("p")
    stage.wake()
    stage.wake()
    stage.go(to: "oskar", "2027-03-01")
    stage.press("space enter")
    #expect(stage.state.notice?.text == "Nothing of the proposal changes what is chosen.")
    #expect(stage.state.isPreviewing && stage.world.done.isEmpty)
  }

  @Test func `dragging the mouse chooses a block`() throws {
    var stage = Stage(columns: 120, rows: 40)
    stage.go(to: "aoife", "2027-03-01")
    let start = try #require(stage.frame.cursor)
    stage.press("l l j j")
    stage.session.take([
      .mouse(Mouse(.press, at: start)), .mouse(Mouse(.drag, at: Point(x: start.x + 6, y: start.y + 1))),
    ])
    #expect(stage.line(holding: "Chosen")?.contains("2 people, 3 days") == true)
  }
}
