import PlannerUI
import Planning
import Rota
import TerminalKit
import Testing

/// Where the cursor stands after a change: on whom or what it was made.
@Suite struct StayingTests {
  @Test func `whoever fills a gap stands on the person who took it, so that the next key pins that seat`() throws {
    var stage = Stage(Quay.halfPlanned)
    stage.press("g")
    let gap = try #require(stage.state.selectedSeat)
    stage.press("a 1")
    let taker = try #require(stage.state.rota[gap]?.member)
    #expect(stage.state.selection?.member?.id == taker && stage.state.selectedSeat == gap)
    stage.press("*")
    #expect(stage.state.rota[gap]?.pinned == true)
    #expect(stage.state.selectedSeat == gap)
    stage.press("x")
    #expect(stage.state.rota[gap] == nil && stage.state.selection?.member?.id == taker)
  }

  @Test func `the last gap's row goes, and the cursor goes to who filled it`() throws {
    var state = Quay.planned
    let seat = try #require(state.rota.assignments.first?.seat)
    state.rota.unassign(seat)
    let gaps = Evaluator(zones: .quay).judge(state, over: Quay.span).gaps
    var stage = Stage(state)
    for _ in gaps {
      stage.press("g a 1")
      let member = try #require(stage.state.selection?.member?.id)
      #expect(stage.state.selectedSeat.flatMap { stage.state.rota[$0]?.member } == member)
    }
    #expect(stage.state.facts.judgement.gaps.isEmpty)
  }

  @Test func `a second duty of one day is the one that is meant when it was just given`() throws {
    var stage = Stage(Quay.halfPlanned)
    stage.go(to: "aoife", "2027-03-09")
    for _ in 0..<2 {
      let before = stage.state.rota
      stage.press("a 1")
      let seat = try #require(stage.state.selectedSeat)
      #expect(before[seat] == nil && stage.state.rota[seat]?.member == "aoife")
      stage.press("*")
      #expect(stage.state.selectedSeat == seat && stage.state.rota[seat]?.pinned == true)
    }
  }

  @Test func `whoever gives a duty away stays with the person it was taken from`() {
    var stage = Stage()
    stage.go(to: "chiamaka", "2027-03-03")
    stage.press("m 1")
    #expect(stage.world.done.count == 1)
    #expect(stage.state.selection?.member?.id == "chiamaka" && stage.state.board.day == .on("2027-03-03"))
  }

  @Test func `where nothing was saved, the cursor stays`() {
    var stage = Stage(Quay.halfPlanned)
    stage.press("g")
    let selection = stage.state.selection
    stage.world.failure = "Somebody else is writing to this workspace."
    stage.press("a 1")
    #expect(stage.state.selection == selection)
  }
}
