import Planning
import Rota
import Testing

@Suite struct AwayCheckTests {
  private let monday = Day(iso: "2027-01-11")

  private func crew(_ count: Int) -> Crew {
    Crew(count, days: 14).asking(Crew.watch("am", "08:00", "10:00", on: [.mon, .wed], kind: .review))
      .filling { $0.day.weekday == .mon ? "ada" : "ben" }
  }

  private func answer(
    _ crew: Crew, _ member: MemberID, _ first: Int, _ last: Int, halves: (start: Bool, end: Bool) = (false, false)
  ) -> AwayAnswer {
    let leave = Leave(
      member: member, from: monday + first, to: monday + last, startsAtNoon: halves.start, endsAtNoon: halves.end,
      status: .requested)
    return AwayCheck(zones: .fixtures).answer(for: leave, in: crew.state, over: crew.span, today: monday)
  }

  @Test func `days without a shift ask nothing of anybody`() {
    let answer = answer(crew(3), "ada", 1, 4)
    #expect(answer.kind == .nothingMoves)
    #expect(answer.repairs.first?.changes.isEmpty == true)
  }

  @Test func `at once a repair is told of, and what takes longer is left open`() {
    let check = AwayCheck(zones: .fixtures)
    func first(_ crew: Crew, _ member: MemberID, _ first: Int, _ last: Int) -> AwayAnswer {
      let leave = Leave(member: member, from: monday + first, to: monday + last, status: .requested)
      return check.firstAnswer(for: leave, in: crew.state, over: crew.span, today: monday)
    }
    #expect(first(crew(3), "ada", 1, 4).kind == .nothingMoves)
    let moved = first(crew(3), "ada", 0, 6)
    #expect(moved.kind == .shiftsMove)
    #expect(moved.repairs.first?.isFewest == true)
    #expect(moved.repairs.first?.changes == answer(crew(3), "ada", 0, 6).repairs.first?.changes)
    let stuck = first(crew(1).filling { _ in "ada" }, "ada", 0, 1)
    #expect(stuck.kind == .notYet && !stuck.isProven)
    #expect(stuck.uncovered.map(\.day) == [monday])
    // Beyond what is planned nothing is asked of anybody.
    #expect(first(crew(1).filling { _ in "ada" }, "ada", 60, 61).kind == .nothingMoves)
  }

  @Test func `half a day leaves what lies in the other half`() {
    #expect(answer(crew(3), "ada", 0, 0, halves: (true, false)).kind == .nothingMoves)
    #expect(answer(crew(3), "ada", 0, 0, halves: (false, true)).kind == .shiftsMove)
  }

  @Test func `a shift moves to somebody who can take it, and nobody gains two in a week`() throws {
    let answer = answer(crew(3), "ada", 0, 6)
    #expect(answer.kind == .shiftsMove)
    let repair = try #require(answer.repairs.first)
    #expect(repair.changes.map(\.shift.day) == [monday])
    #expect(!repair.crowdsSomebody)
    #expect(answer.isPossible)
  }

  @Test func `in a published week somebody has to agree`() throws {
    var crew = crew(3)
    crew.rota.set(ISOWeek(of: monday), to: .published)
    let answer = answer(crew, "ada", 0, 6)
    #expect(answer.kind == .ifTheyAgree)
    #expect(answer.repairs.first?.consents.isEmpty == false)
  }

  @Test func `not yet says what is missing, which dates would do, and what would mend it`() throws {
    let answer = answer(crew(1).filling { _ in "ada" }, "ada", 0, 1)
    #expect(answer.kind == .notYet)
    #expect(answer.isProven)
    #expect(answer.uncovered.map(\.day) == [monday])
    #expect(answer.nearest.first == DaySpan(from: monday + 3, count: 2))
    #expect(answer.ways.first == "Being away only Tue 12 Jan can be done.")
  }

  @Test func `what others have broken already is not asked of whoever wants to go`() throws {
    var crew = crew(3)
    crew.leave = [Leave(member: "ben", from: monday + 2, to: monday + 2, status: .approved)]
    let answer = answer(crew, "ada", 0, 0)
    #expect(answer.kind == .shiftsMove)
    #expect(answer.repairs.first?.changes.map(\.shift.day) == [monday])
  }
}
