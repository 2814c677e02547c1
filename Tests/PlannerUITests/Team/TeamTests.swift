import PlannerUI
import Planning
import Rota
import TerminalKit
import Testing

@Suite struct TeamTests {
  private func stage(on member: MemberID) -> Stage {
    var stage = Stage(columns: 120, rows: 40)
    stage.press(ScreenID.team.digit)
    for _ in 0..<20 where stage.state.chosenMember?.id != member { stage.press("j") }
    return stage
  }

  @Test func `everybody is listed with site, share, skills and days`() {
    let stage = stage(on: "nadia")
    let line = stage.line(holding: "Nadia Ivanchuk ")
    #expect(line?.contains("Toronto") == true && line?.contains("100 %") == true && line?.contains("watch") == true)
    #expect(stage.line(holding: "Sofía Herrera")?.contains("from Mon 8 Mar") == true)
    #expect(stage.line(holding: "Nadia Ivanchuk ·") != nil)
  }

  @Test func `a share is checked while it is typed, saved as one change, and taken back`() {
    var stage = stage(on: "mateus")
    stage.press("enter 4 ctrl-u")
    stage.type("250")
    #expect(stage.line(holding: "! 250 is not between 1 and 100.") != nil)
    stage.press("enter")
    #expect(stage.world.done.isEmpty && stage.state.hasLayer)
    stage.press("ctrl-u")
    stage.type("60%")
    #expect(stage.line(holding: "Enter saves it.") != nil)
    stage.press("enter")
    #expect(stage.world.done.map(\.cause) == ["Mateus Lima: share 60 % of full time"])
    #expect(stage.state.team.member("mateus")?.fullTimePercent == 60)
    stage.press("u")
    #expect(stage.world.state == Quay.planned)
  }

  @Test func `what the files would not take is said while it is typed, and not saved`() {
    var stage = stage(on: "mateus")
    stage.world.trouble = "There is no such zone."
    stage.press("enter 3")
    stage.type("Europe/Lisbo")
    #expect(stage.line(holding: "! There is no such zone.") != nil)
    stage.press("enter")
    #expect(stage.world.done.isEmpty && stage.state.hasLayer)
    stage.world.trouble = nil
    stage.type("n")
    stage.press("enter")
    #expect(stage.state.team.member("mateus")?.zone == "Europe/Lisbon")
  }

  @Test(arguments: [
    ("2", "Toronto", ""), ("2", "Oslo", "“Oslo” is no site of the team: dub and tor."),
    ("5", "watch, desk", ""), ("5", "watch, de sk!", "“sk!” is no skill: one is a word of letters"),
    ("6", "launch graphic", ""), ("6", "lunch", "“lunch” is no topic of the team."), ("7", "mon-wed fri", ""),
    ("7", "tuesday-friday", ""), ("7", "mondag nix", "“nix” is no weekday"),
    ("9", "2027-02-30", "A date is written like"),
    ("9", "1914-07-01", "A year from 1970 to 2199 is wanted."), ("9", "today", ""), ("1", "", "A name is wanted."),
    ("3", "Lisbon", "A zone is named like Europe/Lisbon"),
  ])
  func `every field says what is wrong with what is typed`(field: String, text: String, problem: String) {
    var stage = stage(on: "mateus")
    stage.press("enter \(field) ctrl-u")
    stage.type(text)
    if problem.isEmpty {
      #expect(stage.line(holding: "Enter saves it.") != nil, "\(stage.text)")
      stage.press("enter")
      #expect(stage.world.done.count == 1)
    } else {
      #expect(stage.line(holding: problem) != nil, "\(stage.text)")
      stage.press("enter")
      #expect(stage.world.done.isEmpty && stage.state.hasLayer)
    }
  }

  @Test func `whoever leaves has a last day, and what they held after it is free, in one change`() {
    var stage = stage(on: "grace")
    let breaches = stage.state.facts.judgement.breaches.count
    let held = Quay.planned.rota.assignments.filter { $0.member == "grace" }
    let later = held.count { $0.seat.day > .on("2027-03-12") }
    #expect(later > 1 && later < held.count)
    stage.press("x")
    stage.type("2027-03-12")
    #expect(stage.line(holding: "\(later) duties after it become gaps") != nil)
    stage.press("enter")
    #expect(stage.world.done.count == 1)
    #expect(stage.state.team.member("grace")?.left == .on("2027-03-12"))
    #expect(stage.state.rota.assignments.count { $0.member == "grace" } == held.count - later)
    #expect(stage.state.facts.judgement.breaches.count == breaches)
    stage.press("u")
    #expect(stage.world.state == Quay.planned)
  }

  @Test func `a last day before the first is refused`() {
    var stage = stage(on: "sofia")
    stage.press("x")
    stage.type("2027-03-01")
    #expect(stage.line(holding: "! The last day, Mon 1 Mar, lies before the first, Mon 8 Mar.") != nil)
  }

  @Test func `somebody new joins a site, takes nothing severe, and has a name of their own in the files`() throws {
    var stage = stage(on: "aoife")
    stage.press("n")
    stage.type("Aoife Brennan")
    stage.press("enter")
    #expect(stage.line(holding: "Where does Aoife Brennan belong?") != nil)
    stage.press("2")
    let member = try #require(stage.state.team.member("aoife-brennan"))
    #expect(member.site == "tor" && member.takes == ["launch"] && member.joined == Quay.moment.today)
    stage.press("u")
    #expect(stage.world.state == Quay.planned)
  }

  @Test func `the list shows only what is typed, and Esc shows all again`() {
    var stage = stage(on: "aoife")
    stage.press("/")
    stage.type("toronto")
    stage.press("enter")
    #expect(stage.line(holding: "Aoife Kinsella ") == nil && stage.line(holding: "Grace Nakamura ") != nil)
    #expect(stage.line(holding: "/toronto   5 of 10") != nil)
    #expect(stage.state.chosenMember?.id == "grace")
    stage.press("esc")
    #expect(stage.state.screen == .team && stage.line(holding: "Aoife Kinsella ") != nil)
  }

  @Test func `w shows the chosen member's week`() {
    var stage = stage(on: "kwame")
    stage.press("w")
    #expect(stage.state.screen == .week && stage.state.weekMember?.id == "kwame")
  }

  @Test func `nothing is set while a proposal waits`() {
    var stage = Stage(Quay.halfPlanned)
    stage.press("p")
    stage.wake()
    stage.wake()
    stage.press("\(ScreenID.team.digit) enter")
    #expect(!stage.state.hasLayer)
    #expect(stage.state.notice?.text.hasPrefix("A proposal waits on the Board") == true)
  }
}
