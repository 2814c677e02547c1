import PlannerUI
import Rota
import TerminalKit
import TestSupport
import Testing

@Suite struct HistoryTests {
  static let number = ScreenID.history.number

  /// Planned, three seats cleared, and the last of that taken back.
  static func busy(columns: Int = 80, rows: Int = 24, glyphs: Glyphs = .unicode) -> Stage {
    var stage = Stage(Quay.halfPlanned, columns: columns, rows: rows, glyphs: glyphs)
    stage.press("p")
    stage.wake()
    stage.wake()
    stage.press("enter")
    for held in stage.state.rota.assignments.prefix(3) {
      stage.go(to: held.member, held.seat.day.description)
      stage.press("x")
    }
    stage.press("u \(number)")
    return stage
  }

  @Test(arguments: Glyphs.allCases, [(80, 24), (200, 60)])
  func `what was changed`(glyphs: Glyphs, size: (Int, Int)) {
    var stage = Self.busy(columns: size.0, rows: size.1, glyphs: glyphs)
    stage.press("j j")
    Snapshot.check(stage.frame, "history-\(size.0)x\(size.1)-\(glyphs)")
  }

  @Test func `a team that has changed nothing`() {
    var stage = Stage()
    stage.press(Self.number)
    Snapshot.check(stage.frame, "history-empty")
    stage.press("b")
    #expect(stage.state.notice?.text == "Nothing has been changed yet.")
  }

  @Test(arguments: ["", "/ n o b o d y enter"])
  func `a list without a change has nothing to point at`(filter: String) {
    var stage = filter.isEmpty ? Stage() : Self.busy()
    stage.press("\(Self.number) \(filter)")
    for action in [Mouse.Action.press, .wheelDown, .wheelUp] {
      for row in 0..<24 { stage.session.take([.mouse(Mouse(action, at: Point(x: 10, y: row)))]) }
      stage.press(Self.number)
    }
    #expect(stage.state.chosenChange == nil)
    #expect(stage.frame.faults == [])
  }

  @Test func `every step of a change`() {
    var stage = Self.busy()
    stage.press("end enter")
    Snapshot.check(stage.frame, "history-details")
  }

  @Test func `going back asks first and says how many changes that are`() {
    var stage = Self.busy()
    stage.press("end b")
    Snapshot.check(stage.frame, "history-back")
    stage.press("enter")
    #expect(!stage.state.hasLayer && stage.world.done.count == 3, "the first answer changes nothing")
  }

  @Test func `all later changes are taken back, each as a change of its own`() {
    var stage = Self.busy()
    let count = stage.state.saved.history.count
    let holding = stage.world.done.count
    stage.press("end b j enter")
    #expect(stage.world.done.isEmpty)
    #expect(stage.world.state.rota.assignments == Quay.halfPlanned.rota.assignments)
    #expect(stage.state.saved.history.count == count + holding)
    #expect(stage.state.notice?.text.hasPrefix("Undone: \(holding) changes, back to before plan 1–28 Mar.") == true)
    for _ in 0..<holding { stage.press("ctrl-r") }
    #expect(stage.world.done.count == holding)
  }

  @Test func `what stands in the way half-way leaves what is done, and is said`() {
    var stage = Self.busy()
    stage.world.failingUndo = (after: 2, sentence: "Somebody else is writing to this workspace.")
    stage.press("end b j enter")
    #expect(stage.world.done.count == 1)
    #expect(stage.state.rota == stage.world.state.rota)
    #expect(stage.state.notice == Notice("Somebody else is writing to this workspace.", .error))
  }

  @Test func `undo and redo work here too`() {
    var stage = Self.busy()
    let before = stage.state.rota
    stage.press("u")
    #expect(stage.state.rota != before)
    stage.press("ctrl-r")
    #expect(stage.state.rota == before)
  }

  @Test func `what takes something back cannot be gone back to`() {
    var stage = Self.busy()
    stage.press("home b")
    #expect(stage.state.notice?.text.hasPrefix("Choose a change itself") == true)
    stage.press("j b")
    #expect(stage.state.notice?.text == "This change was taken back already.")
    #expect(!stage.state.hasLayer)
  }

  @Test func `the chosen change stays chosen when others come`() throws {
    var stage = Self.busy()
    stage.press("end k")
    let chosen = try #require(stage.state.chosenChange)
    stage.press("u")
    #expect(stage.state.chosenChange?.id == chosen.id)
    stage.press("home u")
    #expect(stage.state.chosenChange == stage.state.saved.history.first)
  }

  @Test func `a click chooses a change and a second one opens it`() throws {
    var stage = Self.busy()
    stage.press("end")
    let there = try #require(stage.frame.cursor)
    stage.press("home")
    stage.session.take([.mouse(Mouse(.press, at: there))])
    #expect(stage.state.chosenChange == stage.state.saved.history.last)
    stage.session.take([.mouse(Mouse(.press, at: there))])
    #expect(stage.state.hasLayer)
  }

  @Test func `nothing of what a member takes is told`() {
    var stage = Stage()
    let step = ChangeSet.Step.member(
      "meera", before: Quay.planned.team.member("meera"), after: Quay.planned.team.member("grace"))
    let change = ChangeSet(steps: [step], author: "aoife", time: Quay.moment.now, cause: "members")
    let past = PastChange(id: "1", change: change, standing: .holds(undos: 1))
    var state = stage.state
    var saved = Quay.saved()
    saved.history = [past]
    _ = update(&state, .saved(saved))
    _ = update(&state, .terminal(.key(Key(Character(Self.number)))))
    #expect(view(state).glyphPlane.contains("Grace Nakamura changes."))
    #expect(!view(state).glyphPlane.contains("launch"))
    stage.press("q")
  }
}
