import PlannerUI
import Rota
import TerminalKit
import Testing

@Suite struct DutiesTests {
  private func stage(on line: Int) -> Stage {
    var stage = Stage(columns: 120, rows: 40)
    stage.press(ScreenID.duties.digit)
    for _ in 0..<line { stage.press("j") }
    return stage
  }

  private func template(_ id: TemplateID, _ stage: Stage) -> ShiftTemplate? {
    stage.state.team.duties.flatMap(\.templates).first { $0.id == id }
  }

  @Test func `every shift is listed with when it recurs and its seats`() {
    let stage = stage(on: 0)
    #expect(stage.line(holding: "Ethics review ")?.contains("Tue and Thu, 10:00–12:00") == true)
    #expect(stage.line(holding: "Weekend watch")?.contains("weekends, 08:00–18:00") == true)
    #expect(stage.line(holding: "Who could")?.contains("5 people") == true)
  }

  @Test func `seats, days and times are set, each one change`() {
    var stage = stage(on: 0)
    stage.press("enter 2 ctrl-u")
    stage.type("2")
    stage.press("enter")
    #expect(template("dubLaunch", stage)?.seats == 2)
    stage.press("enter 3 ctrl-u")
    stage.type("weekdays")
    stage.press("enter")
    #expect(template("dubLaunch", stage)?.days == [.mon, .tue, .wed, .thu, .fri])
    stage.press("enter 5 ctrl-u")
    stage.type("13:30")
    stage.press("enter")
    #expect(template("dubLaunch", stage)?.end == .at("13:30"))
    #expect(
      stage.world.done.map(\.cause) == [
        "Launch review, Dublin: seats 2 seats", "Launch review, Dublin: days weekdays",
        "Launch review, Dublin: end 13:30, so 10:00–13:30",
      ])
    stage.press("u u u")
    #expect(stage.world.state == Quay.planned)
  }

  @Test(arguments: [
    ("2", "51", "51 is not between 1 and 50."), ("2", "", "A whole number is wanted."),
    ("4", "24:00", "A time is written with four digits"), ("4", "9", "A time is written with four digits"),
    ("5", "09:00", "The end, 09:00, is not after the start, 10:00. Past midnight, count on: 33:00."),
    ("5", "35:00", "is more than 24 hours after 10:00."), ("6", "juggling", "“juggling” is no skill anybody has."),
    ("7", "graphics", "“graphics” is no topic of the team."),
  ])
  func `every field says what is wrong with what is typed`(field: String, text: String, problem: String) {
    var stage = stage(on: 0)
    stage.press("enter \(field) ctrl-u")
    stage.type(text)
    #expect(stage.line(holding: problem) != nil, "\(stage.text)")
    stage.press("enter")
    #expect(stage.world.done.isEmpty && stage.state.hasLayer)
  }

  @Test func `a shift that ends frees whoever holds it later, and what was stays`() {
    var stage = stage(on: 0)
    let held = Quay.planned.rota.assignments.filter { $0.seat.template == "dubLaunch" }
    let later = held.count { $0.seat.day > .on("2027-03-10") }
    stage.press("x")
    stage.type("2027-03-10")
    #expect(stage.line(holding: "\(later) planned duties fall away") != nil)
    stage.press("enter")
    #expect(template("dubLaunch", stage)?.to == .on("2027-03-10"))
    #expect(stage.state.rota.assignments.count { $0.seat.template == "dubLaunch" } == held.count - later)
    stage.press("u")
    #expect(stage.world.state == Quay.planned)
  }

  @Test func `another shift like the chosen one has a name of its own`() throws {
    var stage = stage(on: 0)
    stage.press("n")
    stage.type("Launch review, late")
    stage.press("enter")
    let shift = try #require(template("launch", stage))
    #expect(shift.name == "Launch review, late" && shift.start == .at("10:00"))
  }
}
