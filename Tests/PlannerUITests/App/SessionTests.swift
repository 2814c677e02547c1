import PlannerUI
import Planning
import Rota
import TerminalKit
import Testing

/// Whole sittings: keys in, frames and saved changes out.
@Suite struct SessionTests {
  @Test func `plan, look, accept, pin, plan again, and take it all back`() throws {
    var stage = Stage(Quay.empty)
    #expect(stage.line(holding: "not planned yet") != nil)

    stage.press("p")
    #expect(stage.state.isPlanning)
    #expect(stage.line(holding: "Planning") != nil)
    stage.wake()
    #expect(stage.line(holding: "42 % of the search") != nil)
    #expect(stage.world.done.isEmpty)
    stage.wake()
    #expect(stage.state.isPreviewing && !stage.state.isPlanning)
    #expect(stage.line(holding: "proposal") != nil)
    #expect(stage.world.state == Quay.empty, "looking at a proposal changes nothing")

    stage.press("enter")
    let planned = stage.world.state
    #expect(!stage.state.isPreviewing)
    #expect(stage.world.done.map(\.cause) == ["plan 1–28 Mar"])
    #expect(stage.line(holding: "is saved. u takes it back.") != nil)
    #expect(planned.rota.assignments.count > 50)

    stage.go(to: "aoife", "2027-03-01")
    stage.press("m enter *")
    let seat = try #require(SeatID("incident-watch/dubBackup/2027-03-01/backup"))
    #expect(stage.world.done.count == 2, "the selection stayed with Aoife, who has nothing left to pin")
    let holder = try #require(stage.world.state.rota[seat]?.member)
    stage.go(to: holder, "2027-03-01")
    stage.press("*")
    #expect(stage.world.state.rota[seat]?.pinned == true)

    stage.press("p")
    stage.wake()
    stage.wake()
    stage.press("enter")
    #expect(stage.world.state.rota[seat] == Assignment(seat: seat, member: holder, pinned: true), "a pin stays")

    while stage.state.saved.undoable != nil { stage.press("u") }
    #expect(stage.world.state == Quay.empty)
    while stage.state.saved.redoable != nil { stage.press("ctrl-r") }
    #expect(stage.world.state.rota[seat]?.pinned == true)
  }

  @Test func `a search that is stopped proposes the best it found`() {
    var stage = Stage(Quay.empty)
    stage.press("p")
    stage.wake()
    stage.press("esc")
    #expect(stage.state.isPlanning, "it ends when the search says so")
    #expect(stage.line(holding: "Ending with the best found") != nil)
    stage.wake()
    #expect(stage.state.isPreviewing)
    #expect(stage.line(holding: "Stopped early.") != nil)
    stage.press("esc")
    #expect(!stage.state.isPreviewing)
    #expect(stage.world.state == Quay.empty)
  }

  @Test func `nothing is edited while a search works on it`() {
    var stage = Stage()
    stage.go(to: "oskar", "2027-03-01")
    stage.press("p x")
    #expect(stage.state.notice?.text.contains("A plan is being made") == true)
    #expect(stage.world.done.isEmpty)
    stage.press("l j g w")
    #expect(stage.state.hasLayer, "looking is allowed")
  }

  @Test func `quitting asks only while a plan is being made`() {
    var stage = Stage()
    stage.press("q")
    #expect(stage.session.isOver)

    stage = Stage()
    stage.press("p q")
    #expect(!stage.session.isOver && stage.state.hasLayer)
    stage.press("enter")
    #expect(!stage.session.isOver && stage.state.isPlanning)
    stage.press("q j enter")
    #expect(stage.session.isOver)
  }

  @Test func `a hangup ends the session whatever is on the screen`() {
    var stage = Stage()
    stage.press("? ")
    stage.session.take([.hangup])
    #expect(stage.session.isOver)
  }

  @Test func `what could not be saved is said, and changes nothing`() {
    var stage = Stage()
    stage.go(to: "oskar", "2027-03-01")
    stage.world.failure = "Somebody else is writing to this workspace."
    let rota = stage.state.rota
    stage.press("x")
    #expect(stage.state.rota == rota)
    #expect(stage.state.notice == Notice("Somebody else is writing to this workspace.", .error))
    stage.press("esc")
    #expect(stage.state.notice == nil)
    stage.press("x")
    #expect(stage.state.rota != rota)
  }

  @Test func `escape leaves one layer at a time`() {
    var stage = Stage()
    stage.press("/")
    stage.type("tor")
    stage.press("enter ?")
    stage.press("esc")
    #expect(!stage.state.hasLayer && stage.state.board.filter == "tor")
    stage.press("esc")
    #expect(stage.state.board.filter.isEmpty)
    stage.press("esc")
    #expect(stage.state.notice == Notice("There is nothing to leave. q quits."), "no slip, so no warning")
  }

  @Test func `a proposal of a rota that is no longer there is not shown`() {
    var stage = Stage(Quay.planned)
    let stale = GreedyFill.proposal(from: Quay.halfPlanned, over: Quay.span, zones: .quay)
    var state = stage.state
    _ = update(&state, .terminal(.key(Key("p"))))
    _ = update(&state, .planFinished(stale))
    #expect(!state.isPreviewing && !state.isPlanning)
    #expect(state.notice?.tone == .error)
    stage.press("q")
  }

  @Test func `news of a search nobody waits for is dropped`() {
    var state = Stage(Quay.empty).state
    _ = update(&state, .planFinished(GreedyFill.proposal(from: Quay.empty, over: Quay.span, zones: .quay)))
    #expect(!state.isPreviewing)
  }

  @Test func `pasted text is typed, never pressed`() {
    var stage = Stage()
    stage.session.take([.paste("xq")])
    #expect(!stage.session.isOver && stage.world.done.isEmpty)
    stage.press("/")
    stage.session.take([.paste("Meera\n")])
    #expect(stage.state.board.rows.compactMap(\.member) == ["meera"])
  }

  @Test func `a click selects a cell and a second one opens it`() throws {
    var stage = Stage()
    stage.go(to: "oskar", "2027-03-04")
    let there = try #require(stage.frame.cursor)
    stage.press("home k")
    stage.session.take([.mouse(Mouse(.press, at: there))])
    #expect(stage.state.selection?.member?.id == "oskar" && stage.state.board.day == Day("2027-03-04"))
    stage.go(to: "oskar", "2027-03-01")
    let duty = try #require(stage.frame.cursor)
    stage.session.take([.mouse(Mouse(.press, at: duty))])
    #expect(stage.state.hasLayer)
  }
}
