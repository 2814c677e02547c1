import PlannerUI
import Planning
import Rota
import Testing

@Suite struct LinePlanTests {
  /// Asked for a plan, which has not ended yet.
  private static func planning() -> Sitting {
    var sitting = Sitting(Quay.empty)
    sitting.choose("Plan")
    _ = sitting.lines.take("1")
    return sitting
  }

  @Test func `plan all, hear what it would do, accept it`() {
    var sitting = Sitting(Quay.empty)
    sitting.choose("Plan")
    #expect(sitting.hears("A plan is only proposed: you hear what it would do, and accept or drop it."))
    sitting.choose("All dates shown")
    #expect(sitting.hears("The proposal."))
    #expect(sitting.heard.contains { $0.contains(" seats filled; ") })
    sitting.choose("Everything that would change")
    #expect(sitting.hears("What changes for each person:"))
    sitting.choose("Accept it")
    #expect(sitting.world.done.map(\.cause) == ["plan 1–28 Mar"])
  }

  @Test func `drop it, and nothing changes`() {
    var sitting = Sitting(Quay.empty)
    sitting.choose("Plan", "All dates shown", "Drop it")
    #expect(sitting.hears("The proposal is dropped; nothing has changed."))
    #expect(sitting.world.state == Quay.empty && sitting.heard.contains("Plan."))
  }

  @Test(arguments: ["b", "t"])
  func `a proposal is accepted or dropped before anything else`(answer: String) {
    var sitting = Sitting(Quay.empty)
    sitting.choose("Plan", "All dates shown")
    sitting.answer(answer)
    #expect(sitting.heard.first == "The proposal waits: 1 accepts it, 2 drops it.")
    sitting.answer("u")
    #expect(sitting.heard.first == "The proposal waits: 1 accepts it, 2 drops it.")
    sitting.answer("q")
    #expect(sitting.heard == ["The proposal was not accepted; nothing of it is kept.", "Goodbye."])
  }

  @Test func `how far it is, on asking; nothing is said by itself`() {
    var sitting = Self.planning()
    #expect(sitting.lines.isPlanning)
    #expect(sitting.lines.hear() == [])
    #expect(sitting.lines.take("1").first == "42 per cent of the search; best so far 3 gaps.")
    #expect(sitting.lines.take("b").first == "A plan is being made. 2 stops it.")
    #expect(sitting.lines.hear().first == "The proposal.")
  }

  @Test func `stopped, by answer or by Control-C, the best so far is proposed`() {
    var sittings = [Self.planning(), Self.planning()]
    #expect(sittings[0].lines.take("2").first == "Ending with the best plan found.")
    #expect(sittings[1].lines.interrupt().first == "Ending with the best plan found.")
    for place in sittings.indices {
      let heard = sittings[place].lines.hear()
      #expect(heard.prefix(2) == ["The proposal.", "Stopped early."])
    }
  }

  @Test func `q while a plan is made ends both`() {
    var sitting = Self.planning()
    #expect(sitting.lines.take("q") == ["Goodbye."])
    #expect(sitting.lines.isOver)
  }

  @Test func `where every week is published there is nothing to plan, and it is said`() {
    var state = Quay.planned
    for week in Quay.span.weeks { state.rota.set(week, to: .published) }
    var sitting = Sitting(state)
    sitting.choose("Plan")
    #expect(sitting.hears("All these weeks are published; a plan leaves them."))
    sitting.answer("1")
    #expect(sitting.heard.first == "There is nothing to choose here. b goes back.")
  }
}
