import PlannerUI
import Planning
import Rota
import TerminalKit
import Testing

@Suite struct BoardTests {
  @Test func `a member's empty cell offers the day's empty seats`() throws {
    var stage = Stage(Quay.empty)
    stage.go(to: "oskar", "2027-03-01")
    stage.press("a")
    #expect(stage.line(holding: "What does Oskar Lindqvist take on Mon 1 Mar?") != nil)
    #expect(stage.line(holding: "✓ Escalated imagery") != nil)
    #expect(stage.line(holding: "! Watch (Toronto)") != nil, "another site's seats are there, and said to be another's")
    stage.press("1")
    #expect(stage.state.selection?.seats.count == 1)
    #expect(stage.state.notice?.text.hasPrefix("Oskar Lindqvist takes") == true)
  }

  @Test func `what breaks a rule can be done, is marked, and is explained at once`() throws {
    var stage = Stage()
    stage.go(to: "chiamaka", "2027-03-03")
    stage.press("m G enter")
    #expect(stage.state.notice?.tone == .warning)
    #expect(stage.state.notice?.text.contains("It breaks a rule: Oskar Lindqvist holds Watch") == true)
    #expect(stage.line(holding: "Oskar Lindqvist")?.contains("W!") == true)
    #expect(stage.line(holding: "3 breaches") != nil)
    stage.go(to: "oskar", "2027-03-03")
    #expect(stage.line(holding: "! Breach") != nil)
    stage.press("u")
    #expect(stage.state.rota == Quay.planned.rota)
    #expect(stage.state.notice?.tone == .said)
  }

  @Test func `tab goes through the duties of one day`() throws {
    var stage = Stage()
    stage.go(to: "chiamaka", "2027-03-03")
    stage.press("m G enter")
    stage.go(to: "oskar", "2027-03-03")
    let first = try #require(stage.state.selectedSeat)
    stage.press("tab")
    let second = try #require(stage.state.selectedSeat)
    #expect(first != second)
    stage.press("x")
    #expect(stage.state.rota[second] == nil && stage.state.rota[first] != nil)
    stage.press("u tab tab")
    #expect(stage.state.selectedSeat == first)
    stage.press("shift-tab")
    #expect(stage.state.selectedSeat == second)
  }

  @Test func `an edit opens a week that was never planned`() throws {
    var stage = Stage(Quay.empty)
    stage.go(to: "aoife", "2027-03-23")
    stage.press("a enter")
    let week = try #require(ISOWeek("2027-W12"))
    #expect(stage.world.state.rota.weeks[week] == .draft)
    stage.press("u")
    #expect(stage.world.state == Quay.empty)
  }

  @Test func `gaps are gone through one by one and round`() {
    var stage = Stage()
    let gaps = stage.state.facts.judgement.gaps
    var seen: [SeatID] = []
    for _ in gaps {
      stage.press("g")
      if let seat = stage.state.selectedSeat { seen.append(seat) }
    }
    #expect(Set(seen) == Set(gaps))
    stage.press("g")
    #expect(stage.state.selectedSeat == seen.first)
    stage.press("G")
    #expect(stage.state.selectedSeat == seen.last)
  }

  @Test func `a finding leads to the cell it is about`() throws {
    var stage = Stage(Quay.halfPlanned)
    let first = try #require(stage.state.facts.openFindings.first { !$0.members.isEmpty })
    for _ in 0..<stage.state.facts.openFindings.count
    where stage.state.notice?.text.hasSuffix(first.sentence) != true { stage.press("!") }
    #expect(stage.state.selection?.member?.id == first.members.first)
    #expect(first.seats.contains { $0.day == stage.state.board.day })
  }

  @Test func `the hours say what each person carries`() throws {
    let facts = PlanFacts(Quay.planned, over: Quay.span, zones: .quay)
    let held = Quay.planned.rota.assignments(in: Quay.span).filter { $0.member == "meera" }
    let minutes = held.compactMap { facts.shift(of: $0.seat)?.interval.minutes }.reduce(0, +)
    let carried = try #require(facts.carried["meera"])
    #expect(carried.work + carried.standby == minutes)
    #expect(carried.work > 0 && carried.standby > 0)
  }

  @Test func `later dates are shown, judged and planned in their turn`() {
    var stage = Stage()
    stage.press("}")
    #expect(stage.state.facts.span == DaySpan(from: Quay.span.end, count: 28))
    #expect(stage.line(holding: "29 Mar – 25 Apr") != nil)
    stage.press("{")
    #expect(stage.state.facts.span == Quay.span)
  }

  @Test func `a filter keeps the gaps of the sites it shows`() {
    var stage = Stage()
    stage.press("/")
    stage.type("dublin")
    #expect(Set(stage.state.board.rows.map(\.site)) == ["dub"])
    #expect(stage.state.board.rows.last == .gaps("dub"))
    stage.press("enter")
    #expect(stage.line(holding: "5 of 10 people") != nil)
  }

  @Test func `whoever joins or leaves shows only while they are with the team`() {
    let facts = PlanFacts(Quay.planned, over: Quay.span, zones: .quay)
    #expect(facts.cell("sofia", .on("2027-03-07"))?.standing == .notWithTeam)
    #expect(facts.cell("sofia", .on("2027-03-08"))?.standing != .notWithTeam)
    let before = PlanFacts(Quay.empty, over: DaySpan(from: .on("2027-02-01"), count: 28), zones: .quay)
    #expect(!before.groups.flatMap(\.members).contains { $0.id == "sofia" })
  }

  @Test func `a proposal that changes nothing is only said`() {
    var stage = Stage(Quay.planned)
    stage.press("p")
    stage.wake()
    stage.wake()
    #expect(!stage.state.isPreviewing)
    #expect(stage.state.notice?.text.contains("nothing better") == true)
  }
}
