import Planning
import Rota
import Testing

@Suite struct RebalancerTests {
  private let monday = Day(iso: "2027-01-11")

  /// Four people, two short reviews a day, all held by turns.
  private var crew: Crew {
    var crew = Crew(4, days: 14).asking(
      Crew.watch("am", "08:00", "10:00", on: [.mon, .tue, .wed, .thu], kind: .review),
      Crew.watch("pm", "14:00", "16:00", on: [.mon, .tue, .wed, .thu], kind: .review))
    var turn = 0
    crew = crew.filling { _ in
      turn += 1
      return ["ada", "ben", "cleo", "dan"][turn % 4]
    }
    return crew
  }

  private func repairs(_ crew: Crew, today: Day? = nil) -> [Repair] {
    Rebalancer(zones: .fixtures).repairs(of: crew.state, over: crew.span, today: today ?? monday)
  }

  private func held(_ crew: Crew, by member: MemberID, in days: DaySpan) -> [SeatID] {
    crew.rota.assignments(in: days).filter { $0.member == member }.map(\.seat)
  }

  @Test func `a rota that holds needs no mending`() throws {
    let repair = try #require(repairs(crew).first)
    #expect(repair.changes.isEmpty)
    #expect(repair.steps.isEmpty)
    #expect(repair.isFewest)
  }

  @Test func `leave moves what lies in it, and nothing else`() throws {
    var crew = crew
    let away = DaySpan(from: monday, count: 7)
    let held = held(crew, by: "ada", in: away)
    crew.leave = [Leave(member: "ada", from: away.start, to: away.last, status: .approved)]
    let repairs = repairs(crew)
    let repair = try #require(repairs.first)
    #expect(repair.changes.count == held.count)
    #expect(repair.isFewest)
    #expect(repair.changes.flatMap(\.leaves) == held.map { _ in "ada" as MemberID })
    #expect(repair.uncovered.isEmpty)
    #expect(repairs.count <= 3)
    #expect(Set(repairs.map(\.changes)).count == repairs.count)
    for repair in repairs {
      let after = try crew.state.applying(repair.steps)
      let judgement = Evaluator(zones: .fixtures).judge(after, over: crew.span)
      #expect(judgement.breaches.isEmpty)
      #expect(judgement.gaps.isEmpty)
    }
  }

  @Test func `pinned and published shifts stay, and what is over is over`() throws {
    var crew = crew
    let away = DaySpan(from: monday, count: 7)
    crew.leave = [Leave(member: "ada", from: away.start, to: away.last, status: .approved)]
    crew.rota.set(ISOWeek(of: monday), to: .published)
    let wednesday = monday + 2
    let repair = try #require(repairs(crew, today: wednesday).first)
    #expect(repair.changes.allSatisfy { $0.shift.day >= wednesday })
    #expect(repair.changes.allSatisfy { $0.leaves == ["ada"] && $0.joins.count == 1 })
    // It is published and begins within two weeks: whoever gains it has to agree.
    #expect(Set(repair.consents.map(\.member)) == Set(repair.changes.flatMap(\.joins)))
  }

  @Test func `where a seat cannot be held it stays empty, and that it must is proven`() throws {
    var crew = Crew(1, days: 7).asking(Crew.watch("am", "08:00", "10:00", on: [.mon, .wed], kind: .review)).filling {
      _ in "ada"
    }
    crew.leave = [Leave(member: "ada", from: monday, to: monday, status: .approved)]
    let repair = try #require(repairs(crew).first)
    #expect(repair.uncovered.map(\.day) == [monday])
    #expect(repair.isLeastUncovered)
    #expect(repair.changes.map(\.leaves) == [["ada"]])
    #expect(repair.changes.map(\.joins) == [[]])
  }

  @Test func `one who cannot take a seat beside another hands that on, and it takes two changes`() throws {
    // Ada's morning can only go to Ben, who holds the overlapping one, which only Cleo can take.
    var crew = Crew(3, days: 7).asking(
      Crew.watch("am", "08:00", "12:00", on: [.mon], kind: .review),
      Crew.watch("mid", "10:00", "14:00", on: [.mon], kind: .review))
    crew.templates[0].skills = ["rare"]
    crew.members[0].skills = ["rare"]
    crew.members[1].skills = ["rare", "watch"]
    crew = crew.filling { $0.template == "am" ? "ada" : "ben" }
    crew.leave = [Leave(member: "ada", from: monday, to: monday, status: .approved)]
    let repair = try #require(repairs(crew).first)
    #expect(repair.changes.map(\.joins) == [["ben"], ["cleo"]])
    #expect(repair.isFewest)
    #expect(repair.people == ["ada", "ben", "cleo"])
  }

  @Test func `a slip of the hand that breaks a rule is mended`() throws {
    var crew = crew
    let seats = crew.team.shifts(in: DaySpan(from: monday, count: 1), zones: .fixtures).flatMap(\.seats)
    crew.members[0].skills = []
    crew.rota.assign(Assignment(seat: try #require(seats.first), member: "ada"))
    let repair = try #require(repairs(crew).first)
    let after = try crew.state.applying(repair.steps)
    #expect(Evaluator(zones: .fixtures).judge(after, over: crew.span).breaches.isEmpty)
  }
}
