import PlannerUI
import Planning
import Rota
import TerminalKit
import Testing

/// What others save while the board is open.
@Suite struct OutsideChangesTests {
  /// The planned rota with one seat given to somebody else, and the seat.
  private static let (changed, seat): (TeamState, SeatID) = {
    var state = Quay.planned
    let seat: SeatID = Quay.planned.rota.assignments(in: DaySpan(from: .on("2027-03-08"), count: 1))[0].seat
    state.rota.unassign(seat)
    return (state, seat)
  }()

  private static let file = "rota/2027-W10.json"

  /// A proposal is on the board, and the rota it was made from was `Quay.empty`.
  private static func previewing() -> Stage {
    var stage = Stage(Quay.empty)
    stage.press("p")
    stage.wake()
    stage.wake()
    return stage
  }

  @Test func `the board takes them at once, and says which files they are`() {
    var stage = Stage()
    stage.go(to: "grace", "2027-03-10")
    stage.world.change([Self.file, "journal/grace-1.jsonl"], to: Self.changed)
    stage.wake()
    #expect(stage.state.notice?.text == "Files changed: rota/2027-W10.json.")
    #expect(stage.state.notice?.tone == .said)
    #expect(stage.state.facts.judgement.gaps.contains(Self.seat))
    #expect(stage.state.selection?.member?.id == "grace" && stage.state.board.day == .on("2027-03-10"))
  }

  @Test func `many files are counted`() {
    var stage = Stage()
    stage.world.change((1...6).map { "members/m\($0).json" }, to: Self.changed)
    stage.wake()
    let words = "Files changed: members/m1.json, members/m2.json, members/m3.json and 3 more."
    #expect(stage.state.notice?.text == words)
  }

  @Test func `a proposal that still fits stays, on top of the new files`() {
    var stage = Self.previewing()
    var other = Quay.empty
    other.team.members[0].name = "Aoife O'Kinsella"
    stage.world.change(["members/aoife.json"], to: other)
    stage.wake()
    #expect(stage.state.isPreviewing && !stage.state.hasLayer)
    #expect(stage.state.team.members[0].name == "Aoife O'Kinsella")
    stage.press("enter")
    #expect(stage.world.done.count == 1 && stage.world.state.team.members[0].name == "Aoife O'Kinsella")
  }

  @Test func `one that no longer fits is asked about`() {
    var stage = Self.previewing()
    stage.world.change([Self.file], to: Quay.planned)
    stage.wake()
    Snapshot.check(stage.frame, "outside-asked")
    stage.press("2")
    #expect(!stage.state.isPreviewing && !stage.state.hasLayer)
    #expect(stage.state.saved.state == Quay.planned)
    #expect(stage.state.notice?.text == "Files changed: rota/2027-W10.json.")
  }

  @Test func `kept, it cannot be accepted, and the files are shown once it is dropped`() {
    var stage = Self.previewing()
    stage.world.change([Self.file], to: Quay.planned)
    stage.wake()
    stage.press("enter")
    #expect(stage.state.isPreviewing && stage.state.saved.state == Quay.empty)
    stage.press("enter")
    #expect(stage.state.notice?.tone == .error && stage.state.isPreviewing && stage.world.done.isEmpty)
    stage.press("esc esc")
    #expect(!stage.state.isPreviewing && stage.state.saved.state == Quay.planned)
  }

  @Test func `asked once, however often the files change`() {
    var stage = Self.previewing()
    for _ in 0..<3 {
      stage.world.change([Self.file], to: Quay.planned)
      stage.wake()
    }
    stage.press("enter")
    #expect(!stage.state.hasLayer && stage.state.isPreviewing)
    stage.world.change([Self.file], to: Quay.empty)
    stage.wake()
    #expect(!stage.state.hasLayer && stage.state.isPreviewing)
    stage.press("enter")
    #expect(stage.world.done.count == 1)
  }

  @Test func `what a search proposes is judged beside the new files, or said not to fit them`() {
    for (state, fits) in [(Self.renamed, true), (Quay.planned, false)] {
      var stage = Stage(Quay.empty)
      stage.press("p")
      stage.wake()
      let ending = stage.world.takeMail()
      stage.world.change([Self.file], to: state)
      stage.wake()
      #expect(stage.state.isPlanning)
      stage.world.send(ending)
      stage.wake()
      stage.press("j")
      #expect(stage.state.isPreviewing == fits)
      if fits { #expect(stage.text.contains("Aoife O'Kinsella")) }
      if !fits { #expect(stage.state.notice?.text == "The rota has changed since the search began; p plans again.") }
    }
  }

  private static let renamed: TeamState = {
    var state = Quay.empty
    state.team.members[0].name = "Aoife O'Kinsella"
    return state
  }()

  @Test func `what is being typed stays`() {
    var stage = Stage()
    stage.press(ScreenID.team.number)
    stage.press("n")
    stage.type("Sil")
    stage.world.change([Self.file], to: Self.changed)
    stage.wake()
    stage.type("via")
    #expect(stage.text.contains("Silvia"))
    #expect(stage.state.saved.state == Self.changed)
  }

  @Test func `files that cannot be read are named, what is shown stays, and nothing can be changed`() {
    var stage = Stage()
    let before = stage.state.facts
    stage.go(to: "grace", "2027-03-10")
    stage.world.tear("members/grace.json:3:1: found a comma, expected a value.")
    stage.wake()
    Snapshot.check(stage.frame, "outside-unreadable")
    #expect(stage.state.notice?.tone == .error && stage.state.facts === before)
    stage.press("esc p")
    #expect(!stage.state.isPlanning)
    #expect(stage.state.notice?.text.hasPrefix("members/grace.json:3:1: found a comma, expected a value.") == true)
    stage.world.change([], to: Quay.planned)
    stage.wake()
    stage.press("p")
    #expect(stage.state.isPlanning)
  }

  @Test(arguments: [[], ["esc"], ["p"]])
  func `once they can be read again it is said, whatever was said before`(keys: [String]) {
    var stage = Stage()
    stage.world.change([Self.file], to: Self.changed)
    stage.wake()
    stage.world.tear("team.json: found no such file, expected the team's name.")
    stage.wake()
    #expect(stage.state.notice?.tone == .error)
    for key in keys { stage.press(key) }
    stage.world.change([Self.file], to: Quay.planned)
    stage.wake()
    #expect(stage.state.notice?.text == "The files can be read again. Files changed: rota/2027-W10.json.")
  }

  @Test func `in lines they are told where the reader is, who stays there`() {
    var sitting = Sitting()
    sitting.choose("The rota, person by person")
    sitting.world.change([Self.file], to: Self.changed)
    #expect(sitting.lines.hear() == ["Files changed: rota/2027-W10.json."])
    sitting.answer("")
    #expect(sitting.heard.first == "The rota, person by person.")
    sitting.answer("t")
    #expect(sitting.hears("4 gaps."))
  }

  @Test func `in lines what is being typed is taken all the same`() {
    var sitting = Sitting()
    sitting.choose("The team", "Grace Nakamura", "Set something of theirs", "share")
    sitting.world.change([Self.file], to: Self.changed)
    #expect(sitting.lines.hear() == ["Files changed: rota/2027-W10.json."])
    sitting.answer("60")
    #expect(sitting.world.state.team.member("grace")?.fullTimePercent == 60)
  }

  @Test func `in lines a proposal that no longer fits is told of`() {
    var sitting = Sitting(Quay.empty)
    sitting.choose("Plan", "All dates shown")
    sitting.world.change([Self.file], to: Quay.planned)
    #expect(
      sitting.lines.hear() == [
        "Files changed: rota/2027-W10.json.", "What you look at no longer fits them; drop it to go on.",
      ])
    sitting.choose("Drop it")
    sitting.answer("t")
    #expect(sitting.hears("3 gaps."))
  }
}
