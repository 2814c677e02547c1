import PlannerUI
import Rota
import TerminalKit
import TestSupport
import Testing

@Suite struct RandomEventsTests {
  @Test(arguments: [UInt64(1), 2, 3, 4])
  func `five hundred events of any kind leave a sound state`(seed: UInt64) {
    var hand = RandomHand(keys: Stage.randomKeys, seed: seed)
    var stage = Stage(Quay.halfPlanned)
    var journal = 0
    for step in 0..<500 {
      stage.session.take([hand.event()])
      if stage.session.isOver { break }
      let board = stage.state.board
      let note = Comment(rawValue: "seed \(seed), step \(step)")
      #expect(board.rows.isEmpty || board.rows.indices.contains(board.row), note)
      #expect(board.selectedRow?.isSelectable ?? true, note)
      #expect(stage.state.facts.span.contains(board.day), note)
      #expect(stage.state.rota == stage.world.state.rota, "what is shown lies on disk; seed \(seed), step \(step)")
      if stage.world.done.count != journal {
        journal = stage.world.done.count
        #expect(stage.state.saved.undoable == stage.world.done.last?.cause, note)
      }
      if step.isMultiple(of: 7) {
        #expect(stage.frame.size == stage.state.size, note)
        #expect(stage.frame.faults == [], note)
      }
    }
  }

  @Test(arguments: [UInt64(11), 12])
  func `undoing every edit restores the rota`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var stage = Stage(Quay.halfPlanned)
    let edits = ["x", "*", "m enter", "m G enter", "a enter", "a G enter", "j", "k", "h", "l", "g", "ctrl-right"]
    for _ in 0..<120 { stage.press(edits.randomElement(using: &random) ?? "j") }
    #expect(!stage.world.done.isEmpty, "seed \(seed)")
    stage.press("esc esc esc")
    while stage.state.saved.undoable != nil { stage.press("u") }
    #expect(stage.world.state.rota.assignments == Quay.halfPlanned.rota.assignments, "seed \(seed)")
  }
}
